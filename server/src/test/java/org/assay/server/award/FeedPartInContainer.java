package org.assay.server.award;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.assay.server.learner.Person;

/** What all parts of a made-up feed share: dice, the room, and what was said so far. */
abstract class FeedPartInContainer {

  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  final Random random;
  final ClassroomInContainer room;
  private final List<SayingInContainer> said;

  FeedPartInContainer(Random random, ClassroomInContainer room, List<SayingInContainer> said) {
    this.random = random;
    this.room = room;
    this.said = said;
  }

  final void add(SayingInContainer saying) {
    said.add(saying);
  }

  /** Adds what may be said in any order. */
  final void add(
      String key,
      boolean last,
      boolean counts,
      long minute,
      Function<Person, KnockInContainer> knock) {
    add(new SayingInContainer(key, last, counts, false, minute, knock, knock));
  }

  final int score() {
    return List.of(30, 70, 85, 95).get(random.nextInt(4));
  }

  static Instant at(long minute) {
    return START.plus(Duration.ofMinutes(minute));
  }

  static String key(Person who, String key) {
    return key + "-" + who.employeeId();
  }

  static UUID id(Person who, String key) {
    return UUID.nameUUIDFromBytes(key(who, key).getBytes(UTF_8));
  }

  /** Returns members in this order: a name, its value, a name, its value. */
  static Map<String, Object> members(Object... namesAndValues) {
    var members = new LinkedHashMap<String, Object>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      members.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
    }
    return members;
  }
}
