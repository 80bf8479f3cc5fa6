package org.assay.server.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssuedCredentialTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Instant END = Instant.parse("2027-03-01T08:30:14Z");

  private final IssuedCredential badge = badge();

  @Test
  void badge_holds_to_its_very_end_and_not_longer() {
    assertThat(badge.stateAt(END)).isEqualTo(CredentialState.VALID);
    assertThat(badge.stateAt(END.plusNanos(1))).isEqualTo(CredentialState.EXPIRED);
  }

  @Test
  void first_revocation_stands() {
    assertThat(badge.revoke("a mistake", NOW)).isTrue();
    assertThat(badge.revoke("another reason", NOW.plusSeconds(9))).isFalse();

    assertThat(badge.revocationReason()).contains("a mistake");
    assertThat(badge.revokedAt()).contains(NOW);
  }

  @Test
  void revoked_badge_is_revoked_also_when_it_is_over() {
    badge.revoke("a mistake", NOW);
    assertThat(badge.stateAt(END.plusSeconds(1))).isEqualTo(CredentialState.REVOKED);
  }

  @Test
  void badge_whose_membership_ended_was_one_and_one_that_was_taken_back_was_not() {
    badge.endAt(Optional.of(NOW));
    badge.revoke("ended", NOW.plusSeconds(1));
    assertThat(badge.isEnded()).isTrue();
    assertThat(badge.end()).contains(NOW);

    var taken = badge();
    taken.endAt(Optional.of(NOW.plusSeconds(9)));
    taken.revoke("a mistake", NOW);
    assertThat(taken.isEnded()).isFalse();
  }

  @Test
  void badge_lasts_as_long_as_it_should_to_the_second_and_not_after_it_was_taken_back() {
    assertThat(badge.lasts(Optional.of(END))).isTrue();
    assertThat(badge.lasts(Optional.of(END.plusNanos(1000)))).isTrue();
    assertThat(badge.lasts(Optional.of(END.plusSeconds(1)))).isFalse();
    assertThat(badge.lasts(Optional.empty())).isFalse();
    badge.revoke("ended", NOW);
    assertThat(badge.lasts(Optional.of(END))).isFalse();
  }

  private static IssuedCredential badge() {
    var parts = Samples.draft(Optional.of(Period.ofYears(1)), Optional.empty());
    var order = new IssuanceOrder(new UUID(1, 1), Samples.ruleMet(Samples.result(1)), NOW);
    return new IssuedCredential(
        new UUID(6, 1), order, parts.draft(), parts.status(), new SignedForms("{}", "a.b.c"), NOW);
  }
}
