package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that want to be more than text. */
class HostileTextTest {

  private static final String ANSI = "\u001b[2K\u001b[32mVERIFIED\u001b[0m";
  private static final String LINES = "Badge\r\nVERIFIED\u2028  Rules: none";
  private static final String BIDI = "\u202egnp.egdab\u2066\u200f";
  private static final String HTML = "<script>alert(1)</script>\"'&";
  private static final String TAGS = "\udb40\udc41\ufeff\u0000\u0007";

  private final SampleNetwork network = new SampleNetwork();

  @ParameterizedTest
  @ValueSource(strings = {ANSI, LINES, BIDI, HTML, TAGS})
  void name_moves_no_terminal(String name) {
    String text = new VerdictText(false).write(name, network.verify(named(name)));

    assertThat(text.replace("\n", "").codePoints())
        .allMatch(c -> c >= ' ' && Character.getType(c) != Character.FORMAT);
    assertThat(text.lines()).noneMatch(line -> line.startsWith("VERIFIED\u2028"));
    assertThat(text.lines().filter(line -> line.startsWith("  Rules:"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {ANSI, LINES, BIDI, HTML, TAGS})
  void name_stays_one_string_of_the_json(String name) {
    JsonObject json = VerdictJson.of(network.verify(named(name)));

    JsonObject again = Standards.json(json.toString());
    assertThat(again.getJsonObject("claims").getString("name")).isEqualTo(name);
    assertThat(again.getJsonObject("claims").getJsonObject("issuer").getString("name"))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {ANSI, LINES, BIDI, HTML, TAGS})
  void text_with_its_language_is_shown_as_its_text(String name) {
    JsonObject plain =
        Edit.set(
            SampleRecord.plain(),
            "/name",
            Json.createObjectBuilder()
                .add("@value", name)
                .add("@language", "ar")
                .add("@direction", "rtl")
                .build());

    Verdict verdict = network.verify(SampleBadge.ISSUER.jwt(withEverythingATokenNeeds(plain)));

    assertThat(verdict.isVerified()).as(new VerdictText(false).write("", verdict)).isTrue();
    assertThat(verdict.claims().get().name()).contains(name);
  }

  private static JsonObject withEverythingATokenNeeds(JsonObject plain) {
    return Edit.set(
        Edit.set(plain, "/id", "urn:uuid:0190a1de-0000-7000-8000-0000000000d2"),
        "/validFrom",
        "2026-01-01T00:00:00Z");
  }

  private static String named(String name) {
    JsonObject badge = Edit.set(SampleBadge.withoutStatus(), "/name", name);
    return SampleBadge.ISSUER.jwt(Edit.set(badge, "/issuer/name", name));
  }
}
