package org.assay.server.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A nomination as the API shows it; what is left out, the reader may not know.
 *
 * @param id its id
 * @param achievement the badge class
 * @param version the version of the class when the nomination was made
 * @param name the name of the class
 * @param nominee who is nominated
 * @param nominator who nominated them
 * @param reason what they did
 * @param quorum how many approvals it takes
 * @param state where it stands
 * @param madeAt when it was made
 * @param decidedAt when it was decided
 * @param reviews what reviewers said, or that they were asked
 * @param reviewersWanted how many more reviewers have to be asked before it can be approved
 * @param evidence what was handed in
 * @param withdrawalReason why it was taken back
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NominationAnswer(
    UUID id,
    UUID achievement,
    int version,
    String name,
    UUID nominee,
    Optional<String> nominator,
    Optional<String> reason,
    int quorum,
    NominationState state,
    Instant madeAt,
    Optional<Instant> decidedAt,
    List<Said> reviews,
    Optional<Integer> reviewersWanted,
    List<EvidenceAnswer> evidence,
    Optional<String> withdrawalReason) {

  /**
   * What a reviewer said.
   *
   * @param reviewer the reviewer's id, for those who may know it
   * @param name the reviewer's name, for those who may know it
   * @param given whether they said anything yet
   * @param verdict what they said
   * @param reason why
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Said(
      Optional<UUID> reviewer,
      Optional<String> name,
      boolean given,
      Optional<Verdict> verdict,
      Optional<String> reason) {}

  /**
   * Shows a nomination.
   *
   * @param part the part that the reader has in it
   * @param reader the reader's account
   */
  static NominationAnswer of(
      Nomination nomination,
      List<Reviewer> reviewers,
      List<NominationEvidence> evidence,
      Part part,
      UUID reader) {
    return new NominationAnswer(
        nomination.id(),
        nomination.achievement(),
        nomination.version(),
        nomination.name(),
        nomination.nominee(),
        Optional.of(nomination.nominatorName()).filter(name -> part.seesReason()),
        Optional.of(nomination.reason()).filter(text -> part.seesReason()),
        nomination.quorum().reviewers(),
        nomination.state(),
        nomination.madeAt(),
        nomination.decidedAt(),
        said(nomination, reviewers, part, reader),
        part.seesReviewers() && nomination.state() == NominationState.OPEN
            ? Optional.of(wanted(nomination, reviewers))
            : Optional.empty(),
        part.seesReason() ? evidence.stream().map(NominationEvidence::answer).toList() : List.of(),
        nomination.withdrawalReason().filter(text -> part.seesReason()));
  }

  private static int wanted(Nomination nomination, List<Reviewer> reviewers) {
    var given = reviewers.stream().flatMap(reviewer -> reviewer.verdict().stream()).toList();
    return nomination.quorum().wanted(given, reviewers.size() - given.size());
  }

  private static List<Said> said(
      Nomination nomination, List<Reviewer> reviewers, Part part, UUID reader) {
    boolean decided = nomination.decidedAt().isPresent();
    if (part.seesReviewers()) {
      return reviewers.stream()
          .map(one -> byName(one, decided || part == Part.OWNER || one.person().equals(reader)))
          .toList();
    }
    // The order of asking would tell who is who.
    return part == Part.NOMINEE && decided
        ? reviewers.stream()
            .filter(one -> one.verdict().isPresent())
            .map(NominationAnswer::withoutName)
            .sorted(Comparator.comparing(said -> said.verdict() + " " + said.reason()))
            .toList()
        : List.of();
  }

  private static Said byName(Reviewer one, boolean openly) {
    return new Said(
        Optional.of(one.person()),
        Optional.of(one.name()),
        one.verdict().isPresent(),
        one.verdict().filter(verdict -> openly),
        one.reason().filter(text -> openly));
  }

  private static Said withoutName(Reviewer one) {
    return new Said(Optional.empty(), Optional.empty(), true, one.verdict(), one.reason());
  }
}
