package org.assay.server.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.junit.jupiter.api.Test;

class BadgeClassTest {

  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  private final BadgeClass badgeClass = new BadgeClass(new UUID(0, 1), NOW);

  @Test
  void new_class_is_a_draft_of_version_one() {
    assertThat(badgeClass.state()).isEqualTo(ClassState.DRAFT);
    assertThat(badgeClass.openDraft()).isEqualTo(1);
  }

  @Test
  void published_version_is_not_open_to_change() {
    badgeClass.publishDraft();
    assertThat(badgeClass.state()).isEqualTo(ClassState.PUBLISHED);
    assertRefused(badgeClass::openDraft, "Version 1 is published and does not change");
    assertRefused(badgeClass::publishDraft, "Version 1 is published and does not change");
  }

  @Test
  void next_version_is_drafted_beside_the_published_one() {
    badgeClass.publishDraft();
    assertThat(badgeClass.beginDraft()).isEqualTo(2);
    assertThat(badgeClass.latest()).isEqualTo(1);
    assertRefused(badgeClass::beginDraft, "Version 2 of this class is being drafted already.");
    badgeClass.publishDraft();
    assertThat(badgeClass.latest()).isEqualTo(2);
  }

  @Test
  void retired_class_stays_retired_and_does_not_change() {
    badgeClass.publishDraft();
    badgeClass.retire(NOW);
    badgeClass.retire(NOW.plusSeconds(1));
    assertThat(badgeClass.retiredAt()).contains(NOW);
    assertThat(badgeClass.state()).isEqualTo(ClassState.RETIRED);
    assertRefused(badgeClass::beginDraft, "This class is retired.");
    assertRefused(badgeClass::publishDraft, "This class is retired.");
  }

  @Test
  void class_that_was_never_published_cannot_be_retired() {
    assertRefused(() -> badgeClass.retire(NOW), "This class was never published");
  }

  private static void assertRefused(Runnable act, String words) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(Code.CONFLICT))
        .hasMessageContaining(words);
  }
}
