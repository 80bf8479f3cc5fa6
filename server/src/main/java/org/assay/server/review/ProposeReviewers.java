package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Proposes reviewers by lot among all who are independent, so that nobody chooses their friends.
 */
@Singleton
class ProposeReviewers {

  private static final int TRIES_EACH = 10;

  private final NominationStore nominations;
  private final CheckIndependence independence;
  private final ReadNominations read;
  private final ReadLearners learners;
  private final WhoActs who;
  private final SecureRandom random;

  @Inject
  ProposeReviewers(
      NominationStore nominations,
      CheckIndependence independence,
      ReadNominations read,
      ReadLearners learners,
      WhoActs who,
      SecureRandom random) {
    this.nominations = nominations;
    this.independence = independence;
    this.read = read;
    this.learners = learners;
    this.who = who;
    this.random = random;
  }

  /** Draws at most so many; fewer, when the lot falls on people who are not independent. */
  List<ReviewerProposal> propose(UUID id, int many, Caller by) {
    var nomination = nominations.get(id);
    var reviewers = nominations.reviewers(List.of(id));
    read.part(nomination, reviewers, by);
    if (!who.isOwner(by, nomination.nominee())) {
      throw new Problem(Code.NOT_ALLOWED, "Reviewers are proposed to owners.");
    }
    nomination.checkOpen();
    var taken = new ArrayList<>(reviewers.stream().map(Reviewer::person).toList());
    var candidates = new ArrayList<ReviewerProposal>();
    int people = learners.count();
    for (int draw = 0; draw < many * TRIES_EACH && candidates.size() < many; draw++) {
      var drawn = learners.nth(random.nextInt(people));
      drawn
          .filter(person -> !taken.contains(person.id()))
          .filter(person -> independence.objection(nomination, person, taken).isEmpty())
          .ifPresent(
              person -> {
                taken.add(person.id());
                candidates.add(ReviewerProposal.of(person));
              });
    }
    return candidates;
  }
}
