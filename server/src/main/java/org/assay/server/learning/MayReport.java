package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.server.access.Caller;
import org.assay.server.access.ReadHolders;
import org.assay.server.access.Role;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Decides who may report whose learning. Nobody reports their own: not as themselves, not by a tool
 * or a token that they had in their hands, and not as a second person with the same address or the
 * same DID.
 */
@Singleton
class MayReport {

  private final ReadLearners learners;
  private final ReadHolders holders;

  @Inject
  MayReport(ReadLearners learners, ReadHolders holders) {
    this.learners = learners;
    this.holders = holders;
  }

  /**
   * Checks a reporter.
   *
   * @throws Problem not allowed, if it could be the person themselves, or is neither a tool nor the
   *     owner
   */
  void check(Caller by, Person learner) {
    var hands = hands(by);
    boolean also =
        hands.stream().map(learners::find).flatMap(Optional::stream).anyMatch(learner::isAlso);
    if (also || hands.contains(learner.id())) {
      throw new Problem(
          Code.NOT_ALLOWED,
          "Nobody reports their own learning, nor by a tool or a token that they had in hand.");
    }
    if (!by.tool() && !by.is(Role.OWNER)) {
      throw new Problem(Code.NOT_ALLOWED, "Learning is reported by tools and by the owner.");
    }
  }

  /** A tool whose word takes effect later is named without its token, so it is asked about here. */
  private Set<UUID> hands(Caller by) {
    return Stream.concat(by.hands().stream(), holders.of(by.account()).stream())
        .collect(Collectors.toSet());
  }
}
