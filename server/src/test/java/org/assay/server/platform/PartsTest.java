package org.assay.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

  private final List<List<String>> taken = new ArrayList<>();
  private final Parts<String> parts = new Parts<>(3, taken::add);

  @Test
  void part_is_full_after_so_many_rows_and_what_is_left_is_the_last() {
    for (var row : List.of("a", "b", "c", "d")) {
      parts.add(row, row, "Lea");
    }
    parts.end();
    parts.end();
    assertThat(taken).containsExactly(List.of("a", "b", "c"), List.of("d"));
  }

  @Test
  void key_that_goes_to_another_person_begins_a_part() {
    parts.add("first", "k", "Lea");
    parts.add("second", "k", "Lea");
    parts.add("third", "k", "Sam");
    parts.end();
    assertThat(taken).containsExactly(List.of("first", "second"), List.of("third"));
  }

  @Test
  void part_that_fails_is_not_taken_in_again() {
    var failing =
        new Parts<String>(
            3,
            rows -> {
              taken.add(rows);
              throw new IllegalStateException("no database");
            });
    failing.add("a", "k", "Lea");
    try {
      failing.end();
    } catch (IllegalStateException expected) {
      failing.end();
    }
    assertThat(taken).containsExactly(List.of("a"));
  }
}
