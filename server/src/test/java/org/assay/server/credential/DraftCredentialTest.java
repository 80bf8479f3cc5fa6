package org.assay.server.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.credential.IdentityObject;
import org.junit.jupiter.api.Test;

class DraftCredentialTest {

  @Test
  void badge_holds_from_the_last_result_in_whole_seconds() {
    var draft = Samples.draft(Optional.empty(), Optional.empty()).draft();

    assertThat(draft.validFrom()).isEqualTo(Instant.parse("2026-03-01T08:30:14Z"));
    assertThat(draft.awardedDate()).contains(draft.validFrom());
    assertThat(draft.validUntil()).isEmpty();
  }

  @Test
  void badge_ends_after_its_period_in_the_calendar() {
    var draft = Samples.draft(Optional.of(Period.ofMonths(12)), Optional.empty()).draft();

    assertThat(draft.validUntil()).contains(Instant.parse("2027-03-01T08:30:14Z"));
  }

  @Test
  void recipient_is_a_salted_hash_of_the_address_exactly_as_given() {
    var subject = Samples.draft(Optional.empty(), Optional.empty()).draft().credentialSubject();

    assertThat(subject.identifier())
        .containsExactly(IdentityObject.hashed("emailAddress", "Ada@Example.org", "00ff"));
    assertThat(subject.toJson().toString()).doesNotContainIgnoringCase("ada@");
  }

  @Test
  void recipient_is_named_by_did_when_it_is_known_and_else_by_a_random_urn() {
    var unnamed = Samples.draft(Optional.empty(), Optional.empty()).draft();
    var named = Samples.draft(Optional.empty(), Optional.of("did:key:z6Mk")).draft();

    assertThat(unnamed.credentialSubject().id())
        .contains("urn:uuid:4d6a8b3e-0000-4000-8000-000000000001");
    assertThat(named.credentialSubject().id()).contains("did:key:z6Mk");
  }

  @Test
  void results_point_at_the_descriptions_of_the_class() {
    var subject = Samples.draft(Optional.empty(), Optional.empty()).draft().credentialSubject();

    assertThat(subject.result())
        .extracting(result -> result.resultDescription().orElse(""))
        .containsExactly(
            Samples.CLASS_URL + "#result-" + Samples.result(1).about(),
            Samples.CLASS_URL + "#result-" + Samples.result(2).about());
    assertThat(subject.result())
        .extracting(result -> result.value().orElse(""))
        .containsExactly("81", "82");
  }

  @Test
  void assessor_is_the_source_when_there_is_one() {
    var subject = Samples.draft(Optional.empty(), Optional.empty()).draft().credentialSubject();
    assertThat(subject.source())
        .hasValueSatisfying(source -> assertThat(source.name()).contains("Grader"));
  }

  @Test
  void badge_ends_with_what_it_is_for_if_that_is_earlier() {
    var end = Instant.parse("2026-06-01T00:00:00.5Z");
    var parts = Samples.draft(Optional.of(Period.ofMonths(12)), Optional.empty());
    var draft =
        new DraftCredential(
            parts.id(),
            parts.issuer(),
            parts.achievement(),
            parts.person(),
            parts.facts(),
            Optional.of(end),
            parts.status(),
            parts.salt());
    assertThat(draft.draft().validUntil()).contains(Instant.parse("2026-06-01T00:00:00Z"));
  }

  @Test
  void evidence_and_status_are_named() {
    var draft = Samples.draft(Optional.empty(), Optional.empty()).draft();

    assertThat(draft.evidence()).hasSize(2);
    assertThat(draft.credentialStatus())
        .hasValueSatisfying(status -> assertThat(status.statusListIndex()).isEqualTo(7));
    assertThat(draft.credentialSchema()).hasSize(1);
  }

  @Test
  void what_several_facts_show_is_shown_once() {
    var parts = Samples.draft(Optional.empty(), Optional.empty());
    var twice = List.of(Samples.result(1), Samples.result(2), Samples.result(1));
    var draft =
        new DraftCredential(
            parts.id(),
            parts.issuer(),
            parts.achievement(),
            parts.person(),
            twice,
            Optional.empty(),
            parts.status(),
            parts.salt());
    assertThat(draft.draft().evidence()).hasSize(2);
  }

  @Test
  void same_parts_give_the_same_credential() {
    var once = Samples.draft(Optional.empty(), Optional.empty()).draft().toJson();
    var again = Samples.draft(Optional.empty(), Optional.empty()).draft().toJson();
    assertThat(again).isEqualTo(once);
  }
}
