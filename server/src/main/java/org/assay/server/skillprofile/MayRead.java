package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may read whose profile, and for what.
 *
 * <p>A tool reads for the purposes it was registered for. A person reads their own profile; a
 * manager those of their reports; an advisor and the owner anybody's; always for one of the known
 * purposes.
 */
@Singleton
class MayRead {

  private static final Set<String> KNOWN_PURPOSES =
      Set.of("self", "development", "career", "compensation");

  private final ReadLearners learners;

  @Inject
  MayRead(ReadLearners learners) {
    this.learners = learners;
  }

  /**
   * Checks a wish to read.
   *
   * @return the purpose
   * @throws Problem invalid request without a purpose; not allowed otherwise
   */
  String check(Caller caller, UUID person, @Nullable String purpose) {
    if (purpose == null || purpose.isBlank()) {
      throw Problem.invalid(
          "A profile is read for a purpose: add ?purpose=, such as compensation.");
    }
    boolean bound = caller.tool() && !caller.is(Role.OWNER);
    var known = bound ? caller.purposes() : KNOWN_PURPOSES;
    if (!known.contains(purpose)) {
      throw new Problem(
          Code.NOT_ALLOWED, "You may not read profiles for the purpose '" + purpose + "'.");
    }
    if (!maySee(caller, person)) {
      throw new Problem(
          Code.NOT_ALLOWED, "You may read your own profile and those of your reports.");
    }
    return purpose;
  }

  private boolean maySee(Caller caller, UUID person) {
    return caller.tool()
        || caller.is(Role.OWNER)
        || caller.is(Role.ADVISOR)
        || isOwn(caller, person)
        || (caller.is(Role.MANAGER) && learners.manages(caller.account(), person));
  }

  private static boolean isOwn(Caller caller, UUID person) {
    return !caller.tool() && caller.account().equals(person);
  }
}
