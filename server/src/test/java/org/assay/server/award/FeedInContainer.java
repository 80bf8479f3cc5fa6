package org.assay.server.award;

import static org.assay.server.award.KnockInContainer.csv;
import static org.assay.server.award.KnockInContainer.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.assay.server.learner.Person;

/**
 * Makes up what learning systems say of one person, by whichever doors; of each record a few
 * things, of which the last counts.
 */
final class FeedInContainer {

  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final int RECORDS = 11;
  private static final String VERBS = "http://adlnet.gov/expapi/verbs/";

  private final Random random;
  private final ClassroomInContainer room;
  private final List<SayingInContainer> said = new ArrayList<>();

  FeedInContainer(long seed, ClassroomInContainer room) {
    this.random = new Random(seed);
    this.room = room;
  }

  /** Makes it up. */
  List<SayingInContainer> all() {
    for (int number = 0; number < RECORDS; number++) {
      record(number);
    }
    return List.copyOf(said);
  }

  private void record(int number) {
    long minute = random.nextInt(550) * 1440L + random.nextInt(20) * 60L + number;
    int sayings = 1 + random.nextInt(3);
    var key = "k" + number;
    switch (number < 8 ? number : 3 + random.nextInt(5)) {
      case 0 -> resultByRest(key, minute, sayings);
      case 1 -> resultByCsv(key, minute, sayings);
      case 2 -> resultByLti("lti", minute, sayings);
      case 3 -> byStatement(key, minute, room.test(random.nextInt(2)).iri(), true);
      case 4 -> byStatement(key, minute, room.course().iri(), false);
      case 5 -> learning(key, minute, sayings, true);
      case 6 -> learning(key, minute, sayings, false);
      default -> figure(key, minute, sayings, random.nextBoolean());
    }
  }

  private void resultByRest(String key, long minute, int sayings) {
    var path = "/assessments/" + room.test(random.nextInt(2)).id() + "/results";
    for (int word = 1; word <= sayings; word++) {
      int score = score();
      boolean gone = word == 3;
      Function<Person, KnockInContainer> report =
          who ->
              json(
                  path,
                  key(who, key),
                  """
                  {"employeeId":"%s","score":%d,"assessedAt":"%s","externalId":"%s"}
                  """
                      .formatted(who.employeeId(), score, at(minute), key(who, key)));
      Function<Person, KnockInContainer> change =
          who ->
              json(
                  path + "/{result}/" + (gone ? "withdrawal" : "corrections"),
                  key(who, key),
                  gone ? "{\"reason\":\"Another's\"}" : corrected(score));
      var knock = word == 1 ? report : change;
      said.add(
          new SayingInContainer(key, word == sayings, !gone, true, minute, knock, report));
    }
  }

  private static String corrected(int score) {
    return "{\"reason\":\"Counted twice\",\"score\":" + score + "}";
  }

  private void resultByCsv(String key, long minute, int sayings) {
    var test = room.test(random.nextInt(2)).iri();
    var header = "employee_id,assessment,score,assessed_at,stated_at,key,withdrawn";
    for (int word = 1; word <= sayings; word++) {
      int score = score();
      boolean gone = random.nextInt(4) == 0;
      var stated = at(minute + word);
      add(
          key,
          word == sayings,
          !gone,
          minute,
          who ->
              csv(
                  "/results",
                  "",
                  header,
                  who.employeeId(),
                  test,
                  gone ? "" : score,
                  at(minute),
                  stated,
                  key(who, key),
                  gone));
    }
  }

  private void resultByLti(String key, long minute, int sayings) {
    for (int word = 1; word <= sayings; word++) {
      int score = score();
      boolean gone = random.nextInt(4) == 0;
      boolean last = word == sayings;
      var stated = at(minute + word);
      var body =
          "{\"userId\":\"%s\",\"timestamp\":\"%s\",\"activityProgress\":\"Completed\","
              + "\"gradingProgress\":\"FullyGraded\""
              + (gone ? "}" : ",\"scoreGiven\":" + score + ",\"scoreMaximum\":100}");
      add(
          "lti",
          last,
          !gone,
          minute,
          who ->
              new KnockInContainer(
                  room.lineItem() + "/scores",
                  "application/vnd.ims.lis.v1.score+json",
                  body.formatted(who.employeeId(), stated),
                  key));
    }
  }

  private void byStatement(String key, long minute, String activity, boolean result) {
    boolean voided = random.nextInt(3) == 0;
    var outcome =
        result
            ? "\"score\":{\"raw\":" + score() + ",\"min\":0,\"max\":100}"
            : "\"duration\":\"PT" + (1 + random.nextInt(3)) + "H\"";
    var body =
        "{\"id\":\"%s\",\"actor\":{\"mbox\":\"mailto:%s\"},\"verb\":{\"id\":\""
            + VERBS
            + (result ? "scored" : "completed")
            + "\"},\"object\":{\"id\":\""
            + activity
            + "\"},\"result\":{"
            + outcome
            + "},\"timestamp\":\""
            + at(minute)
            + "\"}";
    add(
        key,
        !voided,
        true,
        minute,
        who -> json("/xapi/statements", "", body.formatted(id(who, key), who.email())));
    if (voided) {
      add(key, true, false, minute, who -> json("/xapi/statements", "", voiding(who, key)));
    }
  }

  private static String voiding(Person who, String key) {
    return "{\"id\":\""
        + id(who, "void " + key)
        + "\",\"actor\":{\"mbox\":\"mailto:lms@example.org\"},\"verb\":{\"id\":\""
        + VERBS
        + "voided\"},\"object\":{\"objectType\":\"StatementRef\",\"id\":\""
        + id(who, key)
        + "\"}}";
  }

  private void learning(String key, long minute, int sayings, boolean byFile) {
    for (int word = 1; word <= sayings; word++) {
      boolean gone = random.nextInt(5) == 0;
      boolean completed = random.nextBoolean();
      long from = minute - random.nextInt(600);
      var begin = at(from);
      var end = at(from + 30 + random.nextInt(300));
      var stated = at(minute + 2000 + word);
      add(
          key,
          word == sayings,
          !gone,
          minute,
          who ->
              byFile
                  ? csv(
                      "/learning",
                      "",
                      "key,employee_id,external_id,from,to,completed,at,stated_at,withdrawn",
                      key(who, key),
                      who.employeeId(),
                      room.course().iri(),
                      begin,
                      end,
                      completed,
                      end,
                      stated,
                      gone)
                  : json(
                      "/learning",
                      "",
                      """
                      {"key":"%s","employeeId":"%s","externalId":"%s","from":"%s","to":"%s",
                       "completed":%s,"at":"%s","statedAt":"%s","withdrawn":%s}
                      """
                          .formatted(
                              key(who, key),
                              who.employeeId(),
                              room.course().iri(),
                              begin,
                              end,
                              completed,
                              end,
                              stated,
                              gone)));
    }
  }

  private void figure(String key, long minute, int sayings, boolean byFile) {
    var to = LocalDate.ofInstant(at(minute), ZoneOffset.UTC);
    for (int word = 1; word <= sayings; word++) {
      boolean gone = random.nextInt(5) == 0;
      int value = score();
      var stated = at(minute + word);
      add(
          key,
          word == sayings,
          !gone,
          to.atStartOfDay(ZoneOffset.UTC).toEpochSecond() / 60,
          who ->
              byFile
                  ? csv(
                      "/figures",
                      "",
                      "employee_id,metric,period_from,period_to,actual,source,key,stated_at",
                      who.employeeId(),
                      "uptime",
                      to.minusDays(30),
                      to,
                      gone ? "" : value,
                      "crm",
                      key,
                      stated)
                  : json(
                      "/figures",
                      "",
                      """
                      {"employeeId":"%s","metric":"uptime","periodFrom":"%s","periodTo":"%s",
                       %s"source":"crm","key":"%s","statedAt":"%s"}
                      """
                          .formatted(
                              who.employeeId(),
                              to.minusDays(30),
                              to,
                              gone ? "" : "\"actual\":" + value + ",",
                              key,
                              stated)));
    }
  }

  private void add(
      String key,
      boolean last,
      boolean counts,
      long minute,
      Function<Person, KnockInContainer> knock) {
    said.add(new SayingInContainer(key, last, counts, false, minute, knock, knock));
  }

  private int score() {
    return List.of(30, 70, 85, 95).get(random.nextInt(4));
  }

  private static Instant at(long minute) {
    return START.plus(Duration.ofMinutes(minute));
  }

  private static String key(Person who, String key) {
    return key + "-" + who.employeeId();
  }

  private static UUID id(Person who, String key) {
    return UUID.nameUUIDFromBytes(key(who, key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
