package org.assay.server.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.Fact.Voucher;
import org.assay.server.achievement.FactKind;
import org.assay.verifier.credential.Evidence;

/**
 * What a nomination that was neither rejected nor taken back says of its nominee. Nobody's verdict
 * and no reviewer's name is among it: facts stand behind badges, which the nominee holds.
 *
 * @param nomination the nomination
 * @param reviewers who was asked
 * @param evidence what was handed in
 */
record NominationFacts(
    Nomination nomination, List<Reviewer> reviewers, List<NominationEvidence> evidence) {

  Stream<Fact> all() {
    return Stream.concat(approval().stream(), evidence.stream().flatMap(this::accepted));
  }

  private Optional<Fact> approval() {
    return nomination
        .decidedAt()
        .filter(at -> nomination.state() == NominationState.APPROVED)
        .map(
            at ->
                fact(
                    FactKind.APPROVAL,
                    "nomination:" + nomination.id(),
                    nomination.name(),
                    at,
                    Optional.of(BigDecimal.valueOf(approvals())),
                    Optional.of(new Voucher(nomination.nominator(), nomination.nominatorName())),
                    Stream.concat(Stream.of(narrative()), lookedAt(at)).toList()));
  }

  private long approvals() {
    return reviewers.stream()
        .filter(one -> one.verdict().filter(Verdict.APPROVE::equals).isPresent())
        .count();
  }

  private Evidence narrative() {
    return Evidence.told(
        "Nomination",
        nomination.reason()
            + "\n\nNominated by "
            + nomination.nominatorName()
            + "; approved by "
            + approvals()
            + " independent reviewers.");
  }

  /** What was accepted before the decision; what comes later does not change the approval. */
  private Stream<Evidence> lookedAt(Instant decision) {
    return evidence.stream()
        .filter(one -> one.acceptedAt().filter(at -> !at.isAfter(decision)).isPresent())
        .map(NominationEvidence::evidence);
  }

  private Stream<Fact> accepted(NominationEvidence one) {
    var by =
        one.acceptedBy()
            .filter(
                voucher -> reviewers.stream().noneMatch(r -> r.person().equals(voucher.account())));
    return one.acceptedAt().stream()
        .map(
            at ->
                fact(
                    FactKind.EVIDENCE,
                    "nomination-evidence:" + one.id(),
                    one.name(),
                    at,
                    Optional.empty(),
                    by,
                    List.of(one.evidence())));
  }

  private Fact fact(
      FactKind kind,
      String origin,
      String name,
      Instant at,
      Optional<BigDecimal> value,
      Optional<Voucher> by,
      List<Evidence> shown) {
    return new Fact(
        kind,
        origin,
        nomination.achievement().toString(),
        name,
        at,
        Optional.empty(),
        true,
        value,
        Optional.empty(),
        by,
        List.of(),
        shown);
  }
}
