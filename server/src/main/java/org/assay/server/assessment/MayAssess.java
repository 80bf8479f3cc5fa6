package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.learner.WhoIsBehind;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;

/**
 * Decides who may assess whom. Nobody assesses themselves: not as themselves, not by a tool whose
 * secret they had in their hands, not with a token of somebody else's that they were given, and not
 * as a second person with the same address or the same DID.
 */
@Singleton
class MayAssess {

  private final WhoIsBehind behind;
  private final ReadLearners learners;
  private final boolean managersMay;

  @Inject
  MayAssess(WhoIsBehind behind, ReadLearners learners, ServerConfig config) {
    this.behind = behind;
    this.learners = learners;
    this.managersMay = config.assessing().managersMayGrade();
  }

  /**
   * Checks that it is not the person themselves who says what they reached.
   *
   * @throws Problem rule broken, if it could be
   */
  void check(Caller by, Person learner) {
    if (by.account().equals(learner.id())) {
      throw Problem.ruleBroken("Nobody assesses themselves.");
    }
    if (behind.hands(by).contains(learner.id())) {
      throw Problem.ruleBroken(
          "Nobody assesses themselves, nor by a tool or a token that they had in their hands.");
    }
    if (behind.couldBe(by, learner)) {
      throw Problem.ruleBroken("Nobody assesses themselves, nor under another name.");
    }
  }

  /**
   * Checks besides, for work that is graded here, that it is not the person's manager.
   *
   * @throws Problem rule broken, if it is
   */
  void checkGrader(Caller by, Person learner) {
    check(by, learner);
    if (!managersMay && behind.hands(by).stream().anyMatch(hand -> manages(hand, learner))) {
      throw Problem.ruleBroken("Managers do not grade the work of their own reports here.");
    }
  }

  /** Tells whether the caller may be who graded before, by whatever way and under any name. */
  boolean couldHaveGraded(Caller by, Grading before) {
    return before.couldBeBy(by)
        || learners.find(before.assessor()).filter(one -> behind.couldBe(by, one)).isPresent()
        || learners.find(by.account()).filter(self -> hadAHandIn(before, self)).isPresent();
  }

  private boolean hadAHandIn(Grading before, Person person) {
    return before.hands().stream()
        .map(learners::find)
        .flatMap(Optional::stream)
        .anyMatch(person::isAlso);
  }

  private static boolean manages(UUID account, Person learner) {
    return learner.manager().filter(account::equals).isPresent();
  }
}
