package org.assay.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.Jcs;
import org.assay.verifier.json.JsonRuntime;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void every_character_is_written_as_rfc_8785_wants_it() throws Exception {
    var all = new StringBuilder();
    for (char c = 0; c < 0x3000; c++) {
      all.append(c);
    }
    all.append("\uE000\uFFFF\uD83D\uDE00");
    var json = new CanonicalJson().add("text", all.toString()).end();

    assertThat(json).isEqualTo(canonical(json));
  }

  @Test
  void what_is_hashed_is_in_canonical_form() throws Exception {
    var lane = SampleLane.sound();

    assertThat(lane.entry(2).canonical()).isEqualTo(canonical(lane.entry(2).canonical()));
    for (var anchor : lane.anchors) {
      assertThat(anchor.canonical().end()).isEqualTo(canonical(anchor.canonical().end()));
    }
    var signed = new String(lane.heads.get(1).signed(), StandardCharsets.UTF_8).split("\n", 2);
    assertThat(signed[0]).isEqualTo("assay-ledger-head");
    assertThat(signed[1]).isEqualTo(canonical(signed[1]));
  }

  @Test
  void entry_is_hashed_as_the_documentation_says() {
    var read =
        new ProfileRead(
            SampleLane.id(1),
            SampleLane.id(2),
            SampleLane.id(3),
            "Zoë \"Z\"",
            false,
            "career",
            "match",
            List.of("skills", "badges"),
            Instant.parse("2026-11-22T08:00:00Z"),
            "a.b.c");
    var previous = Hash.ofText("");

    var entry = Entry.of(read, Hash.ofText("a.b.c"), SampleLane.ID, 9, previous);

    assertThat(entry.canonical())
        .isEqualTo(
            "{\"at\":\"2026-11-22T08:00:00.000000Z\",\"fields\":\"badges,skills\","
                + "\"id\":\"01890000-0000-7000-0000-000000000001\","
                + "\"lane\":\"01890000-0000-7000-0000-000000000007\",\"number\":9,"
                + "\"person\":\"01890000-0000-7000-0000-000000000002\",\"previous\":"
                + "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                + "\"purpose\":\"career\",\"question\":\"match\","
                + "\"reader\":\"01890000-0000-7000-0000-000000000003\","
                + "\"readerName\":\"Zoë \\\"Z\\\"\",\"receipt\":\""
                + Hash.ofText("a.b.c").hex()
                + "\",\"tool\":0}");
    assertThat(entry.hash()).isEqualTo(Hash.ofText(entry.canonical()));
  }

  private static String canonical(String json) throws CheckFailure {
    try (var reader = JsonRuntime.provider().createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return Jcs.canonicalize(object);
    }
  }
}
