package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.learner.WhoIsBehind;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Tells which human being stands behind a caller. */
@Singleton
class WhoActs {

  private final ReadLearners learners;
  private final WhoIsBehind behind;

  @Inject
  WhoActs(ReadLearners learners, WhoIsBehind behind) {
    this.learners = learners;
    this.behind = behind;
  }

  /**
   * Returns the person who calls.
   *
   * @throws Problem not allowed, if a tool calls: it cannot vouch for anybody
   */
  Person person(Caller caller) {
    if (!caller.tool()) {
      var person = learners.find(caller.account());
      if (person.isPresent()) {
        return person.get();
      }
    }
    throw new Problem(Code.NOT_ALLOWED, "Only a person can do this, with a token of their own.");
  }

  /**
   * Tells whether the caller may be this person: under this account or another one, or by a tool or
   * a token that they had in their hands.
   */
  boolean is(Caller caller, UUID person) {
    return learners.find(person).filter(one -> behind.couldBe(caller, one)).isPresent();
  }

  /**
   * Returns the person who calls, if it cannot be the one whom it is about.
   *
   * @param otherwise what is said if it may be
   * @throws Problem not allowed, if a tool calls; rule broken, if it may be
   */
  Person personBeside(Person concerned, Caller caller, String otherwise) {
    var person = person(caller);
    if (behind.couldBe(caller, concerned)) {
      throw Problem.ruleBroken(otherwise);
    }
    return person;
  }

  /** Tells whether an id is that of a person, or of another account of theirs. */
  boolean same(UUID id, Person person) {
    return id.equals(person.id())
        || learners.find(id).filter(other -> other.isAlso(person)).isPresent();
  }

  /** Tells whether the caller may act as an owner here; nobody does where they are concerned. */
  boolean isOwner(Caller caller, UUID concerned) {
    return caller.is(Role.OWNER) && !is(caller, concerned);
  }

  /** Tells whether the caller leads a person, by role and by today's lines of reporting. */
  boolean leads(Caller caller, UUID person) {
    return !caller.tool() && caller.is(Role.MANAGER) && learners.manages(caller.account(), person);
  }

  /** Checks that the caller is the person, leads them, or owns the programme. */
  void checkMayRead(Caller caller, UUID person) {
    boolean own = !caller.tool() && caller.account().equals(person);
    if (!own && !leads(caller, person) && !caller.is(Role.OWNER)) {
      throw new Problem(Code.NOT_ALLOWED, "You may read what is yours and your reports'.");
    }
  }
}
