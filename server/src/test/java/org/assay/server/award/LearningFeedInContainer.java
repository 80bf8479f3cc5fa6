package org.assay.server.award;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Makes up learning and figures that come by REST and as files. */
final class LearningFeedInContainer extends FeedPartInContainer {

  LearningFeedInContainer(Random random, ClassroomInContainer room, List<SayingInContainer> said) {
    super(random, room, said);
  }

  void learning(String key, long minute, int sayings, boolean file) {
    for (int word = 1; word <= sayings; word++) {
      boolean gone = random.nextInt(5) == 0;
      boolean completed = random.nextBoolean();
      long from = minute - random.nextInt(600);
      var end = at(from + 30 + random.nextInt(300));
      var stated = at(minute + 2000 + word);
      add(
          key,
          word == sayings,
          !gone,
          minute,
          who ->
              KnockInContainer.of(
                  file,
                  "/learning",
                  members(
                      "key", key(who, key),
                      "employeeId", who.employeeId(),
                      "externalId", room.course().iri(),
                      "from", at(from),
                      "to", end,
                      "completed", completed,
                      "at", end,
                      "statedAt", stated,
                      "withdrawn", gone)));
    }
  }

  void figure(String key, long minute, int sayings, boolean file) {
    var to = LocalDate.ofInstant(at(minute), ZoneOffset.UTC);
    for (int word = 1; word <= sayings; word++) {
      boolean gone = random.nextInt(5) == 0;
      var value = gone ? null : score();
      var stated = at(minute + word);
      add(
          key,
          word == sayings,
          !gone,
          minute,
          who ->
              KnockInContainer.of(
                  file,
                  "/figures",
                  members(
                      "employeeId",
                      who.employeeId(),
                      "metric",
                      "uptime",
                      "periodFrom",
                      to.minusDays(30),
                      "periodTo",
                      to,
                      "actual",
                      value,
                      "source",
                      "crm",
                      "key",
                      key,
                      "statedAt",
                      stated)));
    }
  }
}
