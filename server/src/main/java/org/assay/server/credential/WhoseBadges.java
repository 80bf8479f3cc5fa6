package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Decides whose badges a caller may list. */
@Singleton
class WhoseBadges {

  private final ReadLearners learners;

  @Inject
  WhoseBadges(ReadLearners learners) {
    this.learners = learners;
  }

  /**
   * Returns whose badges are listed: of one person, or of all when empty.
   *
   * @throws Problem not allowed, if they are none of the caller's business
   */
  Optional<UUID> maySee(Caller caller, Optional<UUID> asked) {
    if (caller.tool() || caller.is(Role.OWNER)) {
      return asked;
    }
    var person = asked.orElse(caller.account());
    boolean own = person.equals(caller.account());
    boolean report = caller.is(Role.MANAGER) && learners.manages(caller.account(), person);
    if (own || report) {
      return Optional.of(person);
    }
    throw new Problem(Code.NOT_ALLOWED, "You may list your own badges and those of your reports.");
  }
}
