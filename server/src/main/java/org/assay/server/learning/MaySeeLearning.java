package org.assay.server.learning;

import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Who may see somebody's learning, and who may add to their plan.
 *
 * <table>
 *   <caption>Who may</caption>
 *   <tr><th>who</th><th>see progress, plan, recommendations</th><th>set own goals, interests</th>
 *       <th>add items for the team</th></tr>
 *   <tr><td>the person</td><td>yes</td><td>yes</td><td>no</td></tr>
 *   <tr><td>their manager of today</td><td>yes</td><td>no</td><td>yes</td></tr>
 *   <tr><td>the owner, a tool</td><td>yes</td><td>no</td><td>no</td></tr>
 *   <tr><td>anybody else</td><td>no</td><td>no</td><td>no</td></tr>
 * </table>
 *
 * @param relation what the caller is to the person
 */
record MaySeeLearning(Relation relation) {

  /** What a caller is to a person. */
  enum Relation {
    /** It is their own learning. */
    SELF,
    /** The person reports to them today, and they have the role of a manager. */
    MANAGER,
    /** They own the programme. */
    OWNER,
    /** It is a tool that was given the scope. */
    TOOL,
    /** None of these. */
    NOBODY
  }

  private static final Set<Relation> SEE =
      Set.of(Relation.SELF, Relation.MANAGER, Relation.OWNER, Relation.TOOL);

  /**
   * Decides what a caller is to a person.
   *
   * @param reports whether the person reports to the caller today
   */
  static MaySeeLearning of(Caller caller, UUID person, boolean reports) {
    if (!caller.tool() && caller.account().equals(person)) {
      return new MaySeeLearning(Relation.SELF);
    }
    if (!caller.tool() && caller.is(Role.MANAGER) && reports) {
      return new MaySeeLearning(Relation.MANAGER);
    }
    if (caller.is(Role.OWNER)) {
      return new MaySeeLearning(Relation.OWNER);
    }
    return new MaySeeLearning(caller.tool() ? Relation.TOOL : Relation.NOBODY);
  }

  boolean see() {
    return SEE.contains(relation);
  }

  boolean setGoals() {
    return relation == Relation.SELF;
  }

  boolean addItems() {
    return relation == Relation.MANAGER;
  }

  /** Checks that the caller may see. */
  void checkSee() {
    check(see(), "You may see your own learning and that of people who report to you.");
  }

  /** Checks that the caller may set goals. */
  void checkSetGoals() {
    check(setGoals(), "You may set goals and interests for yourself.");
  }

  /** Checks that the caller may add items. */
  void checkAddItems() {
    check(addItems(), "You may add items for people who report to you.");
  }

  private static void check(boolean may, String otherwise) {
    if (!may) {
      throw new Problem(Code.NOT_ALLOWED, otherwise);
    }
  }
}
