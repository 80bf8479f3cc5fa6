package org.assay.server.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of submitted work share: a learner, three assessors, and what they do. */
abstract class SubmissionsInContainer {

  static final byte[] REPORT = "What I did.".getBytes(UTF_8);

  @Inject OpenSubmission openSubmission;
  @Inject PutFile putFile;
  @Inject HandIn handIn;
  @Inject GradeSubmission gradeSubmission;
  @Inject ReadSubmissions readSubmissions;
  @Inject TellFacts tellFacts;
  @Inject AssessmentsInContainer assessments;
  @Inject PeopleInContainer people;

  Person ada;
  Caller one;
  Caller two;
  Caller three;

  @BeforeEach
  void meet() {
    ada = people.somebody();
    one = assessor(people.somebody());
    two = assessor(people.somebody());
    three = assessor(people.somebody());
  }

  UUID handedIn(UUID assessment) {
    var work = open(assessment);
    put(work, "report.txt", REPORT);
    hand(work);
    return work;
  }

  UUID open(UUID assessment) {
    return openSubmission.open(assessment, text(), learner()).id();
  }

  FileAnswer put(UUID work, String name, byte[] content) {
    return putFile.put(work, new FileName(name), content, learner());
  }

  UUID hand(UUID work) {
    handIn.handIn(work, learner());
    return work;
  }

  UUID grade(UUID work, NewGrading given, Caller by) {
    gradeSubmission.grade(ada.id(), work, given, by);
    return work;
  }

  List<Fact> facts() {
    return facts(FactKind.RESULT);
  }

  List<Fact> facts(FactKind kind) {
    return tellFacts.factsOf(ada.id()).stream().filter(fact -> fact.kind() == kind).toList();
  }

  static NewSubmission text() {
    return new NewSubmission(Optional.of("See the report."), List.of());
  }

  Caller learner() {
    return person(ada, Role.LEARNER);
  }

  static Caller assessor(Person person) {
    return person(person, Role.ASSESSOR);
  }

  static Caller person(Person person, Role role) {
    return new Caller(
        person.id(), person.givenName(), false, Set.of(role), role.scopes(), Set.of());
  }

  static Caller with(Caller caller, Role role) {
    return new Caller(
        caller.account(), caller.name(), false, Set.of(role), role.scopes(), Set.of());
  }

  /** A tool whose secret somebody had in their hands. */
  static Caller tool(UUID holder) {
    return new Caller(
        UUID.randomUUID(),
        "Tool",
        true,
        Set.of(),
        Role.ASSESSOR.scopes(),
        Set.of(),
        Set.of(holder));
  }
}
