package org.assay.server.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact.Voucher;
import org.assay.server.learner.Person;

/** People and figures for tests. */
final class Samples {

  static final Voucher TOOL = new Voucher(new UUID(0, 1), "Sales system");

  private Samples() {}

  static Person person(String name) {
    return person(name, Optional.empty());
  }

  static Person reportingTo(Person manager, String name) {
    return person(name, Optional.of(manager.id()));
  }

  private static Person person(String name, Optional<UUID> manager) {
    var id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new Person(
        id,
        name,
        name + "@example.org",
        name,
        "Example",
        Optional.empty(),
        "urn:uuid:" + id,
        manager,
        Optional.empty());
  }

  static Person with(Person person, String email, Optional<String> did) {
    return new Person(
        person.id(),
        person.employeeId(),
        email,
        person.givenName(),
        person.familyName(),
        did,
        person.subjectId(),
        person.manager(),
        person.unit());
  }

  static Figure figure(String key, String statedAt, String actual, String target) {
    return new Figure(
        "crm",
        key,
        "revenue",
        LocalDate.parse("2026-01-01"),
        LocalDate.parse("2026-07-01"),
        number(target),
        number(actual),
        Instant.parse(statedAt),
        TOOL);
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
