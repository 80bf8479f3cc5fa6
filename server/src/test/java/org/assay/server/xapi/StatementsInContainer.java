package org.assay.server.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactSource;
import org.assay.server.assessment.AssessmentsInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;

/** What the tests of statements share. */
abstract class StatementsInContainer {

  static final Caller LMS = tool(1);
  static final Caller OTHER = tool(2);

  @Inject TakeInStatements takeInStatements;
  @Inject AssessmentsInContainer assessments;
  @Inject PeopleInContainer people;
  @Inject @Any Instance<FactSource> sources;

  static Map<String, List<String>> query(Map<String, String> asked) {
    var query = new java.util.HashMap<String, List<String>>();
    asked.forEach((name, value) -> query.put(name, List.of(value)));
    return query;
  }

  List<UUID> send(Caller by, String text) {
    return takeInStatements.takeIn(text.getBytes(UTF_8), Version.ONE, by);
  }

  String activity() {
    var activity = "https://lms.example.org/tests/" + UUID.randomUUID();
    assessments.knownAs(activity);
    return activity;
  }

  List<String> scores(Person person) {
    return sources.stream()
        .flatMap(source -> source.factsOf(person.id()).stream())
        .filter(fact -> fact.kind() == FactKind.RESULT)
        .map(Fact::value)
        .map(value -> value.map(BigDecimal::toPlainString).orElse("none"))
        .toList();
  }

  static UUID id() {
    return UUID.randomUUID();
  }

  static String actor(Person person, String named) {
    return switch (named) {
      case "mbox" -> "{\"mbox\":\"mailto:" + person.email() + "\"}";
      case "sha1" -> "{\"mbox_sha1sum\":\"" + sha1("mailto:" + person.email()) + "\"}";
      default ->
          "{\"account\":{\"homePage\":\""
              + System.getProperty("assay.base-url")
              + "\",\"name\":\""
              + person.employeeId()
              + "\"}}";
    };
  }

  static String sha1(String text) {
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8));
      return java.util.HexFormat.of().formatHex(digest);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String passed(UUID id, String actor, String activity, int score) {
    return "{\"id\":\""
        + id
        + "\",\"actor\":"
        + actor
        + ",\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/passed\"},\"object\":{\"id\":\""
        + activity
        + "\"},\"result\":{\"score\":{\"raw\":"
        + score
        + ",\"min\":0,\"max\":100}},\"timestamp\":\"2026-05-01T10:00:00Z\"}";
  }

  static String voiding(UUID target) {
    return "{\"actor\":{\"mbox\":\"mailto:lms@example.org\"},\"verb\":{\"id\":\""
        + SentStatement.VOIDED
        + "\"},\"object\":{\"objectType\":\"StatementRef\",\"id\":\""
        + target
        + "\"}}";
  }

  static Caller tool(long number) {
    return new Caller(new UUID(0, number), "LMS", true, Set.of(), Set.of(), Set.of());
  }
}
