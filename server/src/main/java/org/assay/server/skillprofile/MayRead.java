package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.consent.ReadPurposes;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may read whose profile, and for what.
 *
 * <p>A tool reads for the purposes it was registered for. A person reads their own profile; a
 * manager those of their reports; an advisor and the owner anybody's; always for one of the known
 * purposes. What is told then is up to the purpose's policy and the person's consent.
 */
@Singleton
class MayRead {

  /** The purpose of people who look at themselves; nobody else has it. */
  private static final String SELF = "self";

  private final ReadLearners learners;
  private final ReadPurposes purposes;

  @Inject
  MayRead(ReadLearners learners, ReadPurposes purposes) {
    this.learners = learners;
    this.purposes = purposes;
  }

  /**
   * Checks a wish to read about people who are named.
   *
   * @return the purpose
   * @throws Problem invalid request without a purpose; not allowed otherwise
   */
  String check(Caller caller, Collection<UUID> people, @Nullable String wanted) {
    var purpose = purpose(caller, wanted);
    boolean self = SELF.equals(purpose);
    for (var person : people) {
      if (self && !isOwn(caller, person)) {
        throw new Problem(Code.NOT_ALLOWED, "The purpose 'self' is for one's own profile.");
      }
      if (!maySee(caller, person)) {
        throw new Problem(
            Code.NOT_ALLOWED, "You may read your own profile and those of your reports.");
      }
    }
    return purpose;
  }

  /**
   * Checks a wish to read about people who are not named.
   *
   * @return whose reports they must be, if not everybody's profile may be read
   */
  Optional<UUID> checkMany(Caller caller, String purpose) {
    if (SELF.equals(purpose)) {
      throw new Problem(Code.NOT_ALLOWED, "The purpose 'self' is for one's own profile.");
    }
    if (seesEverybody(caller)) {
      return Optional.empty();
    }
    if (caller.is(Role.MANAGER)) {
      return Optional.of(caller.account());
    }
    throw new Problem(Code.NOT_ALLOWED, "You may read your own profile.");
  }

  /** Returns the purpose that is given, if the caller may read for it. */
  String purpose(Caller caller, @Nullable String wanted) {
    if (wanted == null || wanted.isBlank()) {
      throw Problem.invalid(
          "A profile is read for a purpose: add ?purpose=, such as compensation.");
    }
    boolean bound = caller.tool() && !caller.is(Role.OWNER);
    boolean may = purposes.isKnown(wanted) && (!bound || caller.purposes().contains(wanted));
    if (!may) {
      throw new Problem(
          Code.NOT_ALLOWED, "You may not read profiles for the purpose '" + wanted + "'.");
    }
    return wanted;
  }

  private boolean maySee(Caller caller, UUID person) {
    return seesEverybody(caller)
        || isOwn(caller, person)
        || (caller.is(Role.MANAGER) && learners.manages(caller.account(), person));
  }

  private static boolean seesEverybody(Caller caller) {
    return caller.tool() || caller.is(Role.OWNER) || caller.is(Role.ADVISOR);
  }

  private static boolean isOwn(Caller caller, UUID person) {
    return !caller.tool() && caller.account().equals(person);
  }
}
