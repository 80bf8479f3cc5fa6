package org.assay.server.award;

import static org.assay.server.award.KnockInContainer.json;

import java.util.List;
import java.util.Random;
import org.assay.server.learner.Person;

/** Makes up xAPI statements, some of which are voided. */
final class StatementFeedInContainer extends FeedPartInContainer {

  private static final String DOOR = "/xapi/statements";
  private static final String VERBS = "http://adlnet.gov/expapi/verbs/";

  StatementFeedInContainer(Random random, ClassroomInContainer room, List<SayingInContainer> said) {
    super(random, room, said);
  }

  void result(String key, long minute) {
    var score = "\"score\":{\"raw\":" + score() + ",\"min\":0,\"max\":100}";
    statement(key, minute, "scored", room.test(random.nextInt(2)).iri(), score);
  }

  void learning(String key, long minute) {
    var duration = "\"duration\":\"PT" + (1 + random.nextInt(3)) + "H\"";
    statement(key, minute, "completed", room.course().iri(), duration);
  }

  private void statement(String key, long minute, String verb, String activity, String result) {
    boolean voided = random.nextInt(3) == 0;
    var body =
        "{\"id\":\"%s\",\"actor\":{\"mbox\":\"mailto:%s\"},\"verb\":{\"id\":\""
            + (VERBS + verb)
            + "\"},\"object\":{\"id\":\""
            + activity
            + "\"},\"result\":{"
            + result
            + "},\"timestamp\":\""
            + at(minute)
            + "\"}";
    add(
        key,
        !voided,
        true,
        minute,
        who -> json(DOOR, "", body.formatted(id(who, key), who.email())));
    if (voided) {
      add(key, true, false, minute, who -> json(DOOR, "", voiding(who, key)));
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
}
