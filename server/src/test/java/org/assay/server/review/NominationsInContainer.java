package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.access.Scope;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.Paging;

/** Acts for people in nominations, in the words of the tests. */
@Singleton
class NominationsInContainer {

  static final Caller OWNER_TOOL =
      new Caller(
          new UUID(0, 1),
          "Owner client",
          true,
          EnumSet.of(Role.OWNER),
          EnumSet.allOf(Scope.class),
          Set.of());

  static final Caller TOOL =
      new Caller(new UUID(0, 2), "Some tool", true, Set.of(), EnumSet.allOf(Scope.class), Set.of());

  private final Nominate nominate;
  private final AppointReviewers appointReviewers;
  private final GiveReview giveReview;
  private final ReadNominations readNominations;
  private final PeopleInContainer people;

  @Inject
  NominationsInContainer(
      Nominate nominate,
      AppointReviewers appointReviewers,
      GiveReview giveReview,
      ReadNominations readNominations,
      PeopleInContainer people) {
    this.nominate = nominate;
    this.appointReviewers = appointReviewers;
    this.giveReview = giveReview;
    this.readNominations = readNominations;
    this.people = people;
  }

  static Caller as(Person person, Role... roles) {
    return new Caller(
        person.id(),
        person.givenName() + " " + person.familyName(),
        false,
        Set.of(roles),
        EnumSet.allOf(Scope.class),
        Set.of());
  }

  UUID nominate(UUID achievement, Person nominee, Person nominator) {
    return nominate(achievement, nominee, as(nominator)).id();
  }

  NominationAnswer nominate(UUID achievement, Person nominee, Caller by) {
    return nominate.nominate(
        new NewNomination(
            achievement,
            Optional.of(nominee.id()),
            Optional.empty(),
            "Helped everybody.",
            List.of()),
        by);
  }

  /** Nominates somebody, by somebody. */
  UUID nominate(UUID achievement, Person nominee) {
    return nominate(achievement, nominee, people.somebody());
  }

  NominationAnswer appoint(UUID nomination, Caller by, Person... reviewers) {
    var ids = List.of(reviewers).stream().map(Person::id).toList();
    return appoint(nomination, by, new NewReviewers(ids));
  }

  NominationAnswer appoint(UUID nomination, Caller by, NewReviewers reviewers) {
    return appointReviewers.appoint(nomination, reviewers, by);
  }

  NominationAnswer appoint(UUID nomination, Person... reviewers) {
    return appoint(nomination, OWNER_TOOL, reviewers);
  }

  NominationAnswer review(UUID nomination, Person reviewer, Verdict verdict) {
    return reviewAs(nomination, as(reviewer), verdict);
  }

  NominationAnswer reviewAs(UUID nomination, Caller by, Verdict verdict) {
    return giveReview.give(nomination, new NewReview(verdict, "Because."), by);
  }

  NominationAnswer read(UUID nomination, Caller by) {
    return readNominations.get(nomination, by);
  }

  NominationState state(UUID nomination) {
    return read(nomination, OWNER_TOOL).state();
  }

  List<NominationAnswer> open(Person nominee) {
    var filter =
        new NominationFilter(
            Optional.of(nominee.id()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(NominationState.OPEN),
            Optional.empty());
    return readNominations.list(filter, new Paging(50, Optional.empty()), OWNER_TOOL).items();
  }
}
