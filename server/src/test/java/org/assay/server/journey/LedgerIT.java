package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.DatabaseInside;
import org.assay.server.journey.support.Program;
import org.assay.server.journey.support.RunningServer;
import org.junit.jupiter.api.Test;

/** Who read what is written down, whatever happens. */
class LedgerIT {

  private static final int READERS = 8;
  private static final int ENOUGH = 200;

  @Test
  void every_answer_has_its_entry_after_a_power_cut_and_the_chains_are_sound() throws Exception {
    try (var server = RunningServer.start()) {
      var programme = BadgeProgramme.of(server);
      var people = people(programme, 6);
      var answered = readUntilKilled(programme, people);
      server.restart();
      programme = BadgeProgramme.of(server);

      var written = new HashSet<String>();
      for (var person : people) {
        for (var read : programme.all("/skill-profiles/" + person + "/reads")) {
          written.add(read.get("id").asText());
        }
      }

      assertThat(answered).hasSizeGreaterThanOrEqualTo(ENOUGH);
      assertThat(written).containsAll(answered);
      assertThat(written.size() - answered.size()).isBetween(0, READERS);
      var check = programme.owner().send("POST", "/ledger/checks").succeeded().json();
      assertThat(check.get("findings")).isEmpty();
      assertThat(check.get("sound").asBoolean()).isTrue();
      assertThat(check.get("entries").asInt()).isEqualTo(written.size());
      var lanes = programme.owner().get("/ledger").succeeded().json().get("items");
      assertThat(lanes).hasSize(2);
      assertThat(lanes.get(0).get("head").get("number").asInt()).isEqualTo(written.size());
      assertThat(lanes.get(1).get("process")).isNotEqualTo(lanes.get(0).get("process"));
    }
  }

  @Test
  void whoever_changes_a_row_is_found_out_by_command_and_by_health_check() throws Exception {
    try (var server = RunningServer.start()) {
      var programme = BadgeProgramme.of(server);
      var person = people(programme, 1).get(0);
      for (int i = 0; i < 3; i++) {
        programme.owner().get("/skill-profiles/" + person + "?purpose=career").succeeded();
      }
      var sound = check(server);
      assertThat(sound.awaitEnd()).as(sound.output() + sound.errors()).isZero();
      assertThat(sound.output()).startsWith("sound: nothing is wrong with 3 entries in 1 lanes");

      int changed =
          DatabaseInside.of(server)
              .change("UPDATE ledger_entry SET purpose = 'self' WHERE number = 2");

      assertThat(changed).isEqualTo(1);
      var found = check(server);
      assertThat(found.awaitEnd()).isEqualTo(1);
      assertThat(found.output()).contains("entry-altered lane ", " number 2 ");
      server.restart();
      assertThat(awaitHealth(programme).get("data").get("sound").asBoolean()).isFalse();
      assertThat(programme.stranger().get("/health/ready").status()).isEqualTo(200);
      assertThat(check(server).awaitEnd()).isEqualTo(1);
      server.stop();
      var nobody = check(server);
      assertThat(nobody.awaitEnd()).isEqualTo(2);
      assertThat(nobody.errors()).contains("The ledger was not checked");
    }
  }

  private static List<String> people(BadgeProgramme programme, int count) {
    var people = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      people.add(programme.person("Given" + i, "Family"));
    }
    return people;
  }

  /** Returns the ids of the reads that were answered before the server was killed. */
  private static Set<String> readUntilKilled(BadgeProgramme programme, List<String> people)
      throws InterruptedException {
    Set<String> answered = ConcurrentHashMap.newKeySet();
    var over = new AtomicBoolean();
    var tool = programme.tool(List.of("skillprofiles:read"), List.of("compensation"));
    var readers = Executors.newFixedThreadPool(READERS);
    for (int i = 0; i < READERS; i++) {
      int first = i;
      readers.execute(
          () -> {
            for (int n = first; !over.get(); n++) {
              over.compareAndSet(false, !read(tool, people.get(n % people.size()), answered));
            }
          });
    }
    while (answered.size() < ENOUGH) {
      assertThat(over).as("readers are answered").isFalse();
      Thread.sleep(1);
    }
    programme.server().kill9();
    readers.shutdown();
    assertThat(readers.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
    return answered;
  }

  private static boolean read(AssayClient tool, String person, Set<String> answered) {
    try {
      var answer = tool.get("/skill-profiles/" + person + "?purpose=compensation");
      if (answer.status() == 200) {
        answered.add(answer.json().get("read").asText());
      }
      return true;
    } catch (UncheckedIOException cutOff) {
      return false;
    }
  }

  private static Program check(RunningServer server) {
    return Program.start(
        Path.of(System.getProperty("java.io.tmpdir")),
        Map.of(),
        List.of(
            "check-ledger",
            "--data",
            server.data().toString(),
            "--port",
            String.valueOf(server.port())));
  }

  /** The check begins some seconds after the start. */
  private static JsonNode awaitHealth(BadgeProgramme programme) throws InterruptedException {
    for (int i = 0; i < 120; i++) {
      for (var check : programme.stranger().get("/health/ready").json().get("checks")) {
        if (check.get("name").asText().equals("ledger") && check.get("data").has("sound")) {
          return check;
        }
      }
      Thread.sleep(500);
    }
    throw new AssertionError("The ledger is not checked by itself");
  }
}
