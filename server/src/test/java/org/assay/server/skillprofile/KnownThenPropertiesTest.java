package org.assay.server.skillprofile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.JsonText;
import org.junit.jupiter.api.Test;

/** What becomes known later never changes what was known before, and the same stays the same. */
class KnownThenPropertiesTest {

  private static final int WORLDS = 3000;
  private static final WriteReceipt.Telling TELLING =
      new WriteReceipt.Telling(
          "did:web:assay.example.org", new UUID(9, 9), "Planner", "profile", new ReadMask(1, 2));

  @Test
  void later_events_and_settings_never_change_an_answer_with_an_earlier_known_at() {
    int changed = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = GeneratedWorld.of(seed);
      var knownAt = world.now();
      var asOf = world.someTime();
      var before = told(world, asOf, knownAt);
      world.goOn(1 + world.random().nextInt(15));

      assertThat(told(world, asOf, knownAt)).isEqualTo(before);
      changed += told(world, asOf, world.now()).equals(before) ? 0 : 1;
    }
    assertThat(changed).as("what is known now differs often enough").isGreaterThan(WORLDS / 4);
  }

  @Test
  void same_inputs_give_the_same_bytes() {
    for (int seed = 0; seed < WORLDS; seed++) {
      var one = GeneratedWorld.of(seed);
      var other = GeneratedWorld.of(seed);

      assertThat(told(one, one.now(), one.now())).isEqualTo(told(other, one.now(), one.now()));
    }
  }

  @Test
  void receipt_is_written_the_same_again_however_much_became_known_since() {
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = GeneratedWorld.of(seed);
      var fields = new HashSet<>(GeneratedWorld.everything());
      fields.removeIf(field -> world.random().nextInt(4) == 0);
      var question =
          new Question(
              "career",
              new Moment(world.someTime(), world.now()),
              GeneratedWorld.question(world.now(), world.now()).score(),
              Optional.of(world.someTime()));
      for (var kind : Set.of(Answers.PROFILE, Answers.NEW_SKILLS)) {
        var folded = world.fold(world.known(fields), question);
        var first = receipt(kind, folded);
        var read = JsonText.read(first, Receipt.class);
        world.goOn(1 + world.random().nextInt(5));
        var known =
            world.known(
                world.history().upTo(TELLING.mask().events(read.known().hidden())),
                world.settings().upTo(read.known().settings()),
                fields);
        var again = Folded.of(known, read.question().question(), read.iat(), read.read());

        assertThat(receipt(kind, again)).isEqualTo(first);
      }
    }
  }

  private static String receipt(String kind, Folded folded) {
    return new String(
        Canonical.form(WriteReceipt.of(folded, Answers.of(kind, folded).orElseThrow(), TELLING)),
        UTF_8);
  }

  private static String told(GeneratedWorld world, Instant asOf, Instant knownAt) {
    var question = GeneratedWorld.question(asOf, knownAt);
    return JsonText.write(world.fold(world.known(GeneratedWorld.everything()), question).profile());
  }
}
