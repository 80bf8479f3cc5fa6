package org.assay.server.achievement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Facts for tests, made of few words: days count from 1 January 2026. */
public final class SampleFacts {

  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private SampleFacts() {}

  /** Returns the beginning of a day. */
  public static Instant day(int number) {
    return START.plusSeconds(86_400L * number);
  }

  /** Returns the id of a number. */
  public static UUID id(int number) {
    return new UUID(0x7000, number);
  }

  /** Returns a passed result. */
  public static Fact passed(int assessment, int day, String score) {
    return result(assessment, day, score, true);
  }

  /** Returns a failed result. */
  public static Fact failed(int assessment, int day) {
    return result(assessment, day, "10", false);
  }

  private static Fact result(int assessment, int day, String score, boolean passed) {
    var origin = "result:" + assessment + "/" + day + "/" + score;
    return fact(FactKind.RESULT, origin, id(assessment).toString(), day, score, passed);
  }

  /** Returns a badge that is held from a day on. */
  public static Fact badge(int achievement, int day) {
    return fact(FactKind.BADGE, "badge:" + achievement + "/" + day, id(achievement), day);
  }

  static Fact fact(FactKind kind, String origin, UUID about, int day) {
    return fact(kind, origin, about.toString(), day, null, true);
  }

  static Fact fact(
      FactKind kind, String origin, String about, int day, String value, boolean passed) {
    return new Fact(
        kind,
        origin,
        about,
        "Name of " + about,
        day(day),
        Optional.empty(),
        passed,
        Optional.ofNullable(value).map(BigDecimal::new),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  static Fact hours(String origin, int resource, int day, String hours, String... tags) {
    var fact = fact(FactKind.HOURS, origin, id(resource).toString(), day, hours, true);
    return tagged(fact, List.of(tags));
  }

  static Fact figure(int day, String value) {
    return fact(FactKind.METRIC, "metric:" + day, "uptime", day, value, true);
  }

  static Fact by(int account, Fact fact) {
    var voucher = Optional.of(new Fact.Voucher(id(account), "Person " + account));
    return new Fact(
        fact.kind(),
        fact.origin(),
        fact.about(),
        fact.name(),
        fact.at(),
        fact.until(),
        fact.passed(),
        fact.value(),
        fact.level(),
        voucher,
        fact.tags(),
        fact.evidence());
  }

  /** Returns the fact with an end. */
  public static Fact until(int day, Fact fact) {
    return new Fact(
        fact.kind(),
        fact.origin(),
        fact.about(),
        fact.name(),
        fact.at(),
        Optional.of(day(day)),
        fact.passed(),
        fact.value(),
        fact.level(),
        fact.by(),
        fact.tags(),
        fact.evidence());
  }

  private static Fact tagged(Fact fact, List<String> tags) {
    return new Fact(
        fact.kind(),
        fact.origin(),
        fact.about(),
        fact.name(),
        fact.at(),
        fact.until(),
        fact.passed(),
        fact.value(),
        fact.level(),
        fact.by(),
        tags,
        fact.evidence());
  }
}
