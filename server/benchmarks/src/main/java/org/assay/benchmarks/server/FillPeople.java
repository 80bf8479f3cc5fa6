package org.assay.benchmarks.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.assay.benchmarks.server.Ids.Kind;
import org.assay.synthetic.Person;
import org.jspecify.annotations.Nullable;

/** Writes people with their accounts, badges and consents, and by what they are found. */
final class FillPeople {

  /** Of ten people so many have given a consent. */
  private static final int CONSENT = 3;

  private static final int TEN = 10;
  private static final Duration SIGNING = Duration.ofHours(1);
  private static final Duration AGO = Duration.ofDays(1200);

  private final Rows accounts;
  private final Rows learners;
  private final Rows events;
  private final Rows skillsOfPeople;
  private final Rows places;
  private final Rows consents;
  private final SkillSet skills;
  private final Instant now;

  FillPeople(Connection connection, SkillSet skills, Instant now) {
    this.skills = skills;
    this.now = now;
    this.accounts =
        new Rows(
            connection,
            "account",
            "id",
            "kind",
            "name",
            "roles",
            "granted",
            "purposes",
            "created_at",
            "version");
    this.learners =
        new Rows(
            connection,
            "learner",
            "id",
            "employee_id",
            "email",
            "given_name",
            "family_name",
            "unit",
            "manager",
            "subject_id",
            "made_at",
            "role",
            "joined_on");
    this.events =
        new Rows(
            connection,
            "profile_event",
            "person",
            "number",
            "kind",
            "badge",
            "known_at",
            "content",
            "feed");
    this.skillsOfPeople =
        new Rows(connection, "profile_skill", "skill", "person", "badge", "achieved");
    this.places = new Rows(connection, "profile_place", "kind", "name", "person");
    this.consents =
        new Rows(
            connection,
            "consent_entry",
            "id",
            "person",
            "number",
            "purpose",
            "field",
            "at",
            "policy",
            "hands");
  }

  /** Writes some people, who follow one another. */
  void fill(List<Person> people) throws SQLException {
    var proofs = new ArrayList<Proof>();
    for (var person : people) {
      add(person);
      var badges = MadeUpBadge.of(person.number(), skills, now);
      addEvents(person, badges);
      for (var badge : badges) {
        var skill = skills.skillOf(skills.classes().get(badge.of()));
        proofs.add(new Proof(skill, Ids.person(person.number()), badge));
      }
    }
    proofs.sort(Comparator.comparing(Proof::skill));
    for (var proof : proofs) {
      skillsOfPeople.add(proof.skill, proof.person, proof.badge.id(), proof.badge.from());
    }
    for (var rows : List.of(accounts, learners, events, skillsOfPeople, places, consents)) {
      rows.flush();
    }
  }

  private void add(Person person) throws SQLException {
    var id = Ids.person(person.number());
    var name = person.givenName() + " " + person.familyName();
    var roles = manager(person) == null ? "learner manager" : "learner";
    accounts.add(id, "PERSON", name, roles, "", "", now.minus(AGO), 1);
    learners.add(
        id,
        person.employeeId(),
        person.email(),
        person.givenName(),
        person.familyName(),
        unit(person.number()),
        manager(person),
        "urn:uuid:" + id,
        now.minus(AGO),
        person.role().words(),
        person.joinedOn());
    if (person.number() % TEN < CONSENT) {
      var at = now.minus(SIGNING);
      consents.add(
          Ids.of(Kind.CONSENT, person.number()), id, 1, "compensation", "PERFORMANCE", at, 1, "");
    }
    places.add("UNIT", unit(person.number()), id);
    places.add("ROLE", person.role().words(), id);
    var manager = manager(person);
    if (manager != null) {
      places.add("MANAGER", manager.toString(), id);
    }
  }

  private void addEvents(Person person, List<MadeUpBadge> badges) throws SQLException {
    var id = Ids.person(person.number());
    int number = 1;
    long feed = (long) person.number() * (Options.BADGES + 1) + number;
    var placed = new Json().add("unit", unit(person.number())).add("role", person.role().words());
    var manager = manager(person);
    if (manager != null) {
      placed.add("manager", manager);
    }
    placed.add("joinedOn", person.joinedOn());
    events.add(id, number, "PLACED", null, now.minus(AGO), placed, feed);
    for (var badge : badges) {
      number++;
      feed++;
      var known = badge.from().plus(SIGNING);
      events.add(id, number, "BADGE", badge.id(), known, badge.said(skills), feed);
    }
  }

  static String unit(int person) {
    return "Unit " + person / Options.UNIT;
  }

  private static @Nullable UUID manager(Person person) {
    int first = person.number() - person.number() % Options.UNIT;
    return first == person.number() ? null : Ids.person(first);
  }

  private record Proof(UUID skill, UUID person, MadeUpBadge badge) {}
}
