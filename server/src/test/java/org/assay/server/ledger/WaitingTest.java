package org.assay.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingTest {

  private final Waiting waiting = new Waiting(List.of());

  @Test
  void what_was_given_up_is_not_written_any_more() {
    waiting.giveUp();

    assertThat(waiting.take()).isFalse();
    assertThat(waiting.isWritten()).isFalse();
  }

  /** It is on its way: whether it is written is not known, and nobody may write it again. */
  @Test
  void what_is_being_written_cannot_be_given_up_nor_taken_twice() {
    assertThat(waiting.take()).isTrue();
    waiting.giveUp();

    assertThat(waiting.take()).isFalse();
    assertThat(waiting.isSettled()).isFalse();
    waiting.settle(true);
    assertThat(waiting.isWritten()).isTrue();
  }
}
