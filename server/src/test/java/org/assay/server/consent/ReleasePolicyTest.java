package org.assay.server.consent;

import static org.assay.server.consent.ProfileField.INFERRED;
import static org.assay.server.consent.ProfileField.PERFORMANCE;
import static org.assay.server.consent.ProfileField.SKILLS;
import static org.assay.server.consent.Samples.OTHER;
import static org.assay.server.consent.Samples.READER;
import static org.assay.server.consent.Samples.given;
import static org.assay.server.consent.Samples.hour;
import static org.assay.server.consent.Samples.policy;
import static org.assay.server.consent.Samples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleasePolicyTest {

  private static final ReleasePolicy PAY =
      policy("compensation", Map.of(SKILLS, Basis.RIGHT, INFERRED, Basis.NEVER));
  private static final Optional<UUID> EVERYBODY = Optional.empty();

  @Test
  void without_a_consent_only_what_is_told_by_right_is_told() {
    var release = PAY.release(ConsentLog.EMPTY, READER, hour(1));

    assertThat(release.fields()).containsExactly(SKILLS);
    assertThat(release.withheld())
        .contains(new Withheld(PERFORMANCE, "consent"), new Withheld(INFERRED, "never"))
        .hasSize(6);
    assertThat(release.policy()).isEqualTo(3);
    assertThat(release.consents()).isZero();
  }

  @Test
  void consent_to_a_tool_is_for_that_tool_only() {
    var log = log(given(1, "compensation", PERFORMANCE, Optional.of(READER), 1, 0));

    assertThat(PAY.release(log, READER, hour(2)).tells(PERFORMANCE)).isTrue();
    assertThat(PAY.release(log, OTHER, hour(2)).tells(PERFORMANCE)).isFalse();
  }

  @Test
  void consent_to_everybody_is_for_one_purpose_only() {
    var log = log(given(1, "career", PERFORMANCE, EVERYBODY, 1, 0));

    assertThat(policy("career", Map.of()).release(log, OTHER, hour(2)).tells(PERFORMANCE)).isTrue();
    assertThat(PAY.release(log, OTHER, hour(2)).tells(PERFORMANCE)).isFalse();
  }

  @Test
  void consent_begins_at_its_instant_and_is_over_at_its_end() {
    var log = log(given(1, "compensation", PERFORMANCE, EVERYBODY, 1, 5));

    assertThat(PAY.release(log, READER, hour(1).minusNanos(1)).tells(PERFORMANCE)).isFalse();
    assertThat(PAY.release(log, READER, hour(1)).tells(PERFORMANCE)).isTrue();
    assertThat(PAY.release(log, READER, hour(5).minusNanos(1)).tells(PERFORMANCE)).isTrue();
    assertThat(PAY.release(log, READER, hour(5)).tells(PERFORMANCE)).isFalse();
  }

  @Test
  void withdrawal_counts_whatever_moment_is_asked_about() {
    var consent = given(1, "compensation", PERFORMANCE, EVERYBODY, 1, 0);
    var log = log(consent, withdrawn(consent, 2, 8));

    assertThat(PAY.release(log, READER, hour(3)).tells(PERFORMANCE)).isFalse();
    assertThat(PAY.release(log.upTo(1), READER, hour(3)).tells(PERFORMANCE)).isTrue();
    assertThat(PAY.release(log, READER, hour(3)).consents()).isEqualTo(2);
  }

  @Test
  void what_is_never_told_is_not_told_with_a_consent_either() {
    var log = log(given(1, "compensation", INFERRED, EVERYBODY, 1, 0));

    assertThat(PAY.release(log, READER, hour(2)).tells(INFERRED)).isFalse();
  }

  @Test
  void field_of_which_a_policy_says_nothing_is_never_told() {
    var old = List.of(new Term(SKILLS, Basis.RIGHT, "So."));
    var policy = new ReleasePolicy(new UUID(0, 1), "career", 1, old, OTHER, hour(0));

    assertThat(policy.release(ConsentLog.EMPTY, READER, hour(1)).fields()).containsExactly(SKILLS);
    assertThat(policy.basis(PERFORMANCE)).isEqualTo(Basis.NEVER);
  }

  @Test
  void nobody_else_reads_for_the_purpose_of_looking_at_oneself() {
    var all = policy("self", Map.of(SKILLS, Basis.RIGHT));
    var release = all.release(ConsentLog.EMPTY, READER, hour(1));

    assertThat(release.fields()).isEmpty();
    assertThat(release.withheld()).extracting(Withheld::why).containsOnly("never");
  }

  private static ConsentLog log(ConsentEntry... entries) {
    return new ConsentLog(List.of(entries));
  }
}
