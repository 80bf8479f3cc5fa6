package org.assay.server.award;

import static org.assay.server.award.KnockInContainer.json;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.assay.server.learner.Person;

/** Makes up results that come by REST, as a file, and by LTI. */
final class ResultFeedInContainer extends FeedPartInContainer {

  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

  ResultFeedInContainer(Random random, ClassroomInContainer room, List<SayingInContainer> said) {
    super(random, room, said);
  }

  /** A result, its correction, its withdrawal; they presuppose each other. */
  void byRest(String key, long minute, int sayings) {
    var path = "/assessments/" + room.test(random.nextInt(2)).id() + "/results";
    for (int word = 1; word <= sayings; word++) {
      int score = score();
      boolean gone = word == 3;
      Function<Person, KnockInContainer> report =
          who -> json(path, key(who, key), report(who, key, minute, score));
      Function<Person, KnockInContainer> change =
          who ->
              json(
                  path + "/{result}/" + (gone ? "withdrawal" : "corrections"),
                  key(who, key),
                  gone ? "{\"reason\":\"Another's\"}" : corrected(score));
      var knock = word == 1 ? report : change;
      add(new SayingInContainer(key, word == sayings, !gone, true, minute, knock, report));
    }
  }

  private static String report(Person who, String key, long minute, int score) {
    return "{\"employeeId\":\"%s\",\"score\":%d,\"assessedAt\":\"%s\",\"externalId\":\"%s\"}"
        .formatted(who.employeeId(), score, at(minute), key(who, key));
  }

  private static String corrected(int score) {
    return "{\"reason\":\"Counted twice\",\"score\":" + score + "}";
  }

  void byFile(String key, long minute, int sayings) {
    var test = room.test(random.nextInt(2)).iri();
    for (int word = 1; word <= sayings; word++) {
      boolean gone = random.nextInt(4) == 0;
      var score = gone ? null : score();
      var stated = at(minute + word);
      add(
          key,
          word == sayings,
          !gone,
          minute,
          who ->
              KnockInContainer.of(
                  true,
                  "/results",
                  members(
                      "employeeId", who.employeeId(),
                      "assessment", test,
                      "score", score,
                      "assessedAt", at(minute),
                      "statedAt", stated,
                      "key", key(who, key),
                      "withdrawn", gone)));
    }
  }

  /** There is one result for each line item. */
  void byLti(long minute, int sayings) {
    for (int word = 1; word <= sayings; word++) {
      boolean gone = random.nextInt(4) == 0;
      var body =
          "{\"userId\":\"%s\",\"timestamp\":\""
              + at(minute + word)
              + "\",\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\""
              + (gone ? "}" : ",\"scoreGiven\":" + score() + ",\"scoreMaximum\":100}");
      var path = room.lineItem() + "/scores";
      add(
          "lti",
          word == sayings,
          !gone,
          minute,
          who -> new KnockInContainer(path, SCORE, body.formatted(who.employeeId()), ""));
    }
  }
}
