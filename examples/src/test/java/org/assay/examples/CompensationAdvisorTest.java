package org.assay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assay.examples.asking.SampleAnswer;
import org.assay.examples.asking.SampleIssuer;
import org.assay.verifier.json.JsonObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompensationAdvisorTest {

  private static final String MANAGER = "01900000-0000-7000-8000-0000000000b0";
  private static final String BEN = "01900000-0000-7000-8000-0000000000be";
  private static final String SECOND_READ = "01900000-0000-7000-8000-000000000002";
  private static final String NEW_SKILLS = "/skill-profiles/new-skills";

  private final SampleServer server = new SampleServer();
  private final SampleIssuer issuer = new SampleIssuer(server.base());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;

  @BeforeEach
  void publish_the_key_and_write_the_secret() throws IOException {
    server.put("/issuer/keys/key-1", new String(issuer.jwk(), UTF_8));
    Files.writeString(folder.resolve("secret"), "sample-secret\n");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void team_is_shown_page_by_page() {
    server.put(NEW_SKILLS, "after=" + SECOND_READ, page("", ben()));
    server.put(NEW_SKILLS, page(SECOND_READ, issuer.told(SampleAnswer.newSkills())));

    assertThat(run()).isEqualTo(0);
    assertThat(out.toString(UTF_8))
        .contains("gained since 2026-01-01 in the team of " + MANAGER + ": 2, of which 2 strategic")
        .contains("Cloud operations  yes: Technology  higher: novice → practitioner")
        .contains("Cloud Practitioner, version 2  Cloud lab (applied, by Ben Brook)  2026-03-01")
        .contains("Data analysis")
        .contains("learning (it is the person's to allow, and not allowed)")
        .contains("inferred (it is never told for this purpose)")
        .contains(SampleIssuer.READ)
        .contains("Guidance for a person who decides, never a decision.");
    assertThat(server.asked().get(1)).contains("manager=" + MANAGER, "since=2026-01-01");
  }

  @Test
  void line_whose_receipt_fails_is_named_and_not_shown() throws IOException {
    var evil =
        issuer.told(
            SampleAnswer.newSkills(SampleIssuer.PERSON, SampleIssuer.READ, "Forged skill"),
            issuer.receipt(SampleAnswer.newSkills()));
    server.put(NEW_SKILLS, page("", evil, ben()));
    var html = folder.resolve("team.html");
    var receipts = folder.resolve("receipts");

    assertThat(run("--html", html.toString(), "--receipts", receipts.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .contains("ANSWER_MISMATCH", "Data analysis", SampleIssuer.PERSON)
        .doesNotContain("Forged skill");
    assertThat(Files.readString(html))
        .contains("ANSWER_MISMATCH", "Data analysis")
        .doesNotContain("Forged skill");
    assertThat(receipts).isDirectoryContaining(file -> file.endsWith(SECOND_READ + ".jwt"));
    assertThat(receipts.resolve(SampleIssuer.READ + ".jwt")).doesNotExist();
  }

  @Test
  void same_answer_is_not_counted_twice() {
    server.put(NEW_SKILLS, page("", ben(), ben()));

    assertThat(run()).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("of which 1 strategic", "REPEATED");
  }

  @Test
  void page_escapes_all_names_and_has_no_script() throws IOException {
    var evil = "<script>alert(1)</script>";
    server.put(NEW_SKILLS, page("", issuer.told(SampleAnswer.newSkills(BEN, SECOND_READ, evil))));
    Files.writeString(folder.resolve("names"), BEN + ",\"><img src=x onerror=alert(1)>\n");
    var html = folder.resolve("team.html");

    assertThat(run("--html", html.toString(), "--names", folder.resolve("names").toString()))
        .isEqualTo(0);
    assertThat(Files.readString(html))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot;&gt;&lt;img src=x")
        .contains("<svg", "role=\"img\"", "<title id=\"chart-title\">", "<desc id=\"chart-text\">")
        .doesNotContain("<script", "<img");
  }

  @Test
  void points_are_shown_with_what_each_badge_adds() throws IOException {
    var scored =
        JsonObjects.with(SampleAnswer.newSkills(), "score", SampleAnswer.score(1500, 1500, 1500));
    server.put(NEW_SKILLS, page("", issuer.told(scored)));
    var html = folder.resolve("team.html");

    assertThat(run("--score", "skill-value", "--html", html.toString())).isEqualTo(0);
    assertThat(out.toString(UTF_8))
        .containsPattern("1\\.5 +skill-value@2 +in all")
        .containsPattern("1\\.5 +https://academy.example.org/credentials/1");
    assertThat(Files.readString(html)).contains("Sum, by skill-value, version 2");
  }

  @Test
  void what_cannot_be_asked_ends_with_two() throws IOException {
    assertThat(run()).as("nothing there").isEqualTo(2);
    server.put(NEW_SKILLS, page(SECOND_READ, ben()));
    assertThat(run()).as("pages in a circle").isEqualTo(2);
    Files.writeString(folder.resolve("secret"), "wrong");
    assertThat(run()).as("wrong secret").isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("404", "circle", "401, invalid_client");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void wrong_use_ends_with_64_and_asks_nobody() {
    assertThat(main(List.of("salary-advisor"))).isEqualTo(64);
    assertThat(main(List.of("compensation-advisor", "--salary", "1"))).isEqualTo(64);
    assertThat(main(List.of("compensation-advisor"))).isEqualTo(64);
    assertThat(run("--since", "yesterday")).isEqualTo(64);
    assertThat(main(List.of("--help"))).isZero();
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void receipt_is_replayed_and_what_differs_is_said() throws IOException {
    var receipt = issuer.sign(issuer.receipt(SampleAnswer.newSkills()));
    var file = Files.writeString(folder.resolve("receipt"), receipt + "\n").toString();
    var path = "/receipts/replay";

    server.put(path, "{\"signature\":\"good\",\"kept\":\"same\",\"recomputed\":\"same\"}");
    assertThat(replay(file)).isEqualTo(0);
    server.put(
        path,
        "{\"signature\":\"good\",\"kept\":\"same\",\"recomputed\":\"different\","
            + "\"differs\":[\"/score/total\"]}");
    assertThat(replay(file)).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("/score/total");
  }

  @Test
  void receipt_with_a_bad_signature_is_not_even_sent() throws IOException {
    var receipt = new SampleIssuer(server.base()).sign(issuer.receipt(SampleAnswer.newSkills()));
    var file = Files.writeString(folder.resolve("receipt"), receipt).toString();

    assertThat(replay(file)).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("PROOF_VERIFICATION_ERROR");
    assertThat(server.asked()).noneMatch(path -> path.startsWith("/receipts"));
  }

  private JsonObject ben() {
    return issuer.told(SampleAnswer.newSkills(BEN, SECOND_READ, "Data analysis"));
  }

  private static String page(String next, JsonObject... items) {
    var end = next.isEmpty() ? "}" : ",\"next\":\"" + next + "\"}";
    return "{\"items\":" + List.of(items) + end;
  }

  private int run(String... more) {
    var arguments = new ArrayList<>(List.of("compensation-advisor", "--manager", MANAGER));
    if (!List.of(more).contains("--since")) {
      arguments.addAll(List.of("--since", "2026-01-01"));
    }
    arguments.addAll(asker());
    arguments.addAll(List.of(more));
    return main(arguments);
  }

  private int replay(String receipt) {
    var arguments = new ArrayList<>(List.of("compensation-advisor", "replay"));
    arguments.addAll(asker());
    arguments.addAll(List.of("--receipt", receipt));
    return main(arguments);
  }

  private List<String> asker() {
    return List.of(
        "--server",
        server.base(),
        "--client",
        SampleIssuer.CLIENT,
        "--secret-file",
        folder.resolve("secret").toString());
  }

  private int main(List<String> arguments) {
    return new Main(stream(out), stream(err), Clock.fixed(SampleIssuer.NOW, ZoneOffset.UTC))
        .run(arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
