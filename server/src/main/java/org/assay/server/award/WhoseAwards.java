package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Decides whose awards a caller may see. */
@Singleton
class WhoseAwards {

  private final ReadLearners learners;

  @Inject
  WhoseAwards(ReadLearners learners) {
    this.learners = learners;
  }

  /**
   * Returns whose awards are listed: of one person, or of all when empty.
   *
   * @throws Problem not allowed, if they are none of the caller's business
   */
  Optional<UUID> listed(Caller caller, Optional<UUID> asked) {
    if (seesAll(caller)) {
      return asked;
    }
    var person = asked.orElse(caller.account());
    if (!maySee(caller, person)) {
      throw new Problem(Code.NOT_ALLOWED, "You may see your own awards and those of your reports.");
    }
    return Optional.of(person);
  }

  boolean maySee(Caller caller, UUID person) {
    return seesAll(caller)
        || person.equals(caller.account())
        || (caller.is(Role.MANAGER) && learners.manages(caller.account(), person));
  }

  private static boolean seesAll(Caller caller) {
    return caller.tool() || caller.is(Role.OWNER);
  }
}
