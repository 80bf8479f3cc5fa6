package org.assay.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Approved;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.Fact.Voucher;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.learner.Person;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Achievement;
import org.assay.verifier.credential.Criteria;
import org.junit.jupiter.api.Test;

class NominationTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Person NAN = Samples.person("nan");
  private static final Person NOEL = Samples.person("noel");
  private static final Person RAE = Samples.person("rae");

  private final Nomination nomination =
      new Nomination(new UUID(1, 1), achievement(), NAN, NOEL, "Wrote it.", new Quorum(2), NOON);

  @Test
  void approval_shows_what_was_accepted_before_it_and_never_what_came_later() {
    approve();
    var before = evidence("before", NOON);
    var after = evidence("after", NOON.plusSeconds(1));
    var facts = facts(before, after);
    var approval = facts.stream().filter(fact -> fact.kind() == FactKind.APPROVAL).findFirst();

    assertThat(approval.orElseThrow().evidence())
        .extracting(shown -> shown.name().orElse(""))
        .containsExactly("Nomination", "before");
    assertThat(facts.stream().filter(fact -> fact.kind() == FactKind.EVIDENCE)).hasSize(2);
  }

  @Test
  void reviewer_who_accepted_evidence_is_not_named_and_an_owner_is() {
    var byReviewer = evidence("one", NOON);
    var byOwner = newEvidence("two");
    byOwner.accept(new Voucher(new UUID(0, 9), "Owner"), NOON);

    assertThat(facts(byReviewer, byOwner))
        .extracting(fact -> fact.by().map(Voucher::name).orElse("nobody"))
        .containsExactly("nobody", "Owner");
  }

  @Test
  void evidence_that_was_accepted_stays_with_who_accepted_it_first() {
    var evidence = evidence("one", NOON);
    evidence.accept(new Voucher(new UUID(0, 9), "Owner"), NOON.plusSeconds(9));
    assertThat(evidence.acceptedAt()).contains(NOON);
    assertThat(evidence.acceptedBy().map(Voucher::account)).contains(RAE.id());
    var own = newEvidence("own");
    assertThatThrownBy(() -> own.accept(new Voucher(NAN.id(), "Nan"), NOON))
        .isInstanceOf(Problem.class);
    assertThat(own.acceptedAt()).isEmpty();
  }

  @Test
  void nomination_is_taken_back_once_also_when_it_was_approved_and_not_when_it_was_rejected() {
    approve();
    nomination.withdraw("It was somebody else.", NOON);
    assertThat(facts(evidence("one", NOON)).stream().map(Fact::kind))
        .doesNotContain(FactKind.APPROVAL);
    assertThatThrownBy(() -> nomination.withdraw("Again", NOON)).hasMessageContaining("WITHDRAWN");
    assertThat(nomination.withdrawalReason()).contains("It was somebody else.");

    var rejected =
        new Nomination(new UUID(1, 2), achievement(), NAN, NOEL, "R", new Quorum(2), NOON);
    rejected.decide(List.of(Verdict.REJECT, Verdict.REJECT), NOON);
    assertThatThrownBy(() -> rejected.withdraw("Why", NOON)).hasMessageContaining("REJECTED");
    assertThatThrownBy(() -> rejected.decide(List.of(), NOON)).isInstanceOf(Problem.class);
  }

  private void approve() {
    nomination.decide(List.of(Verdict.APPROVE, Verdict.APPROVE), NOON);
  }

  private List<Fact> facts(NominationEvidence... evidence) {
    var reviewer = new Reviewer(new UUID(2, 1), nomination.id(), RAE, new UUID(0, 9), NOON);
    return new NominationFacts(nomination, List.of(reviewer), List.of(evidence)).all().toList();
  }

  private NominationEvidence evidence(String name, Instant acceptedAt) {
    var evidence = newEvidence(name);
    evidence.accept(new Voucher(RAE.id(), "Rae"), acceptedAt);
    return evidence;
  }

  private NominationEvidence newEvidence(String name) {
    var given =
        new NewEvidence("https://e.example/" + name, name, Optional.empty(), Optional.empty());
    return new NominationEvidence(UUID.randomUUID(), nomination.id(), given, NAN, NOON);
  }

  private static PublishedAchievement achievement() {
    var document = Achievement.of("https://b.example/a", "A", "D", Criteria.ofNarrative("C"));
    return new PublishedAchievement(
        new UUID(5, 1),
        1,
        Category.CONTRIBUTION,
        "A",
        document.build(),
        List.of(),
        Optional.empty(),
        List.of(),
        new Approved(Optional.of(2), Optional.empty()),
        false);
  }
}
