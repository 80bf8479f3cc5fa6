package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Course;
import org.assay.server.journey.support.RunningServer;
import org.assay.server.journey.support.StatusBit;
import org.junit.jupiter.api.Test;

/** The power goes at the worst moments. */
class CrashIT {

  private static final int PEOPLE = 60;
  private static final int SENDERS = 6;

  @Test
  void order_that_a_crash_left_behind_becomes_exactly_one_badge() {
    try (var server = RunningServer.start(Map.of("ASSAY_ISSUING_ENABLED", "false"))) {
      var programme = BadgeProgramme.of(server);
      var course = programme.course("Recovery", "P2Y");
      var people = people(programme, 5);
      for (var person : people) {
        programme.record(course, person, 80, programme.unique("exam")).succeeded();
      }
      assertThat(programme.orders(course))
          .hasSize(5)
          .allMatch(order -> order.get("state").asText().equals("PENDING"));
      assertThat(programme.all("/credentials")).isEmpty();

      server.kill9();
      server.restart(Map.of());

      assertThat(programme.awaitOrdersDone(course))
          .hasSize(5)
          .allMatch(order -> order.get("state").asText().equals("DONE"));
      for (var person : people) {
        var badges = programme.badges(person);
        assertThat(badges).hasSize(1);
        assertVerifies(programme, badges.get(0));
      }
    }
  }

  @Test
  void every_result_that_was_acknowledged_before_a_crash_has_exactly_one_badge() throws Exception {
    try (var server = RunningServer.start()) {
      var programme = BadgeProgramme.of(server);
      var course = programme.course("Endurance", "P2Y");
      var people = people(programme, PEOPLE);

      var acknowledged = recordUntilKilled(programme, course, people);
      server.restart();

      programme.awaitOrdersDone(course);
      var places = new HashSet<StatusBit>();
      int badges = 0;
      for (var person : people) {
        var held = programme.badges(person);
        assertThat(held.size()).isIn(acknowledged.contains(person) ? Set.of(1) : Set.of(0, 1));
        for (var badge : held) {
          places.add(assertVerifies(programme, badge));
          badges++;
        }
      }
      assertThat(places).as("each badge has a status bit of its own").hasSize(badges);
      assertThat(programme.orders(course)).hasSize(badges);
      assumeThat(acknowledged.size()).as("the kill came in the midst").isBetween(1, PEOPLE - 1);
    }
  }

  private static List<String> people(BadgeProgramme programme, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> programme.person("Given" + i, "Family"))
        .toList();
  }

  /** Returns whose results the server acknowledged before it was killed. */
  private static Set<String> recordUntilKilled(
      BadgeProgramme programme, Course course, List<String> people) throws InterruptedException {
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    var senders = Executors.newFixedThreadPool(SENDERS);
    for (var person : people) {
      senders.execute(() -> recordOnce(programme, course, person, acknowledged));
    }
    while (acknowledged.size() < PEOPLE / 2) {
      Thread.sleep(1);
    }
    programme.server().kill9();
    senders.shutdown();
    assertThat(senders.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
    return new HashSet<>(acknowledged);
  }

  private static void recordOnce(
      BadgeProgramme programme, Course course, String person, Set<String> acknowledged) {
    try {
      if (programme.record(course, person, 80, programme.unique("exam")).status() == 201) {
        acknowledged.add(person);
      }
    } catch (UncheckedIOException cutOff) {
      // Whether this result arrived nobody can say; it may have a badge or none.
    }
  }

  private static StatusBit assertVerifies(BadgeProgramme programme, JsonNode held) {
    var badge = programme.stranger().get("/credentials/" + held.get("id").asText()).succeeded();
    assertThat(programme.verify(badge.body(), "application/json").decision()).isEqualTo("VERIFIED");
    return StatusBit.of(badge.json());
  }
}
