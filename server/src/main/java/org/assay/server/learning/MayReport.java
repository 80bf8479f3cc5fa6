package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.learner.Person;
import org.assay.server.learner.WhoIsBehind;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Decides who may report whose learning. Nobody reports their own: not as themselves, not by a tool
 * or a token that they had in their hands, and not as a second person with the same address or the
 * same DID.
 */
@Singleton
class MayReport {

  private final WhoIsBehind behind;

  @Inject
  MayReport(WhoIsBehind behind) {
    this.behind = behind;
  }

  /**
   * Checks a reporter.
   *
   * @throws Problem not allowed, if it could be the person themselves, or is neither a tool nor the
   *     owner
   */
  void check(Caller by, Person learner) {
    if (behind.couldBe(by, learner)) {
      throw new Problem(
          Code.NOT_ALLOWED,
          "Nobody reports their own learning, nor by a tool or a token that they had in hand.");
    }
    if (!by.tool() && !by.is(Role.OWNER)) {
      throw new Problem(Code.NOT_ALLOWED, "Learning is reported by tools and by the owner.");
    }
  }
}
