package org.assay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareerMatchTest {

  private static final String ROLE = "Cloud engineer";
  private static final String MATCH = "/skill-profiles/" + SampleIssuer.PERSON + "/match";
  private static final String ROLES = "/skill-profiles/" + SampleIssuer.PERSON + "/roles";

  private final SampleServer server = new SampleServer();
  private final SampleIssuer issuer = new SampleIssuer(server.base());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
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
  void badges_that_close_the_gap_are_shown_in_their_order() {
    server.put(MATCH, issuer.told(SampleAnswer.match(ROLE)).toString());

    assertThat(run("--role", ROLE)).isZero();
    assertThat(out.toString(UTF_8))
        .contains("fit 333 of 1000", SampleIssuer.READ)
        .containsPattern("Cloud operations +expert +novice +lower")
        .containsPattern("1 +Cloud Practitioner +prepares +– +–")
        .containsPattern("2 +Cloud Expert +closes +Cloud operations +Cloud Practitioner")
        .contains("Guidance for a person who decides, never a decision.");
    assertThat(server.asked().get(1)).contains("role=Cloud%20engineer", "purpose=career");
  }

  @Test
  void roles_that_fit_are_shown_with_what_is_still_open() {
    server.put(ROLES, issuer.told(SampleAnswer.roles()).toString());

    assertThat(run()).isZero();
    assertThat(out.toString(UTF_8))
        .containsPattern("Cloud engineer +500 +1 of 2 +Data analysis \\(practitioner, missing\\)");
  }

  @Test
  void answer_about_another_role_is_not_shown() {
    server.put(MATCH, issuer.told(SampleAnswer.match("Director")).toString());

    assertThat(run("--role", ROLE)).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("QUESTION_MISMATCH").doesNotContain("333");
  }

  @Test
  void altered_answer_is_not_shown() {
    var receipt = issuer.receipt(SampleAnswer.roles());
    var altered = SampleIssuer.json(SampleAnswer.roles().toString().replace("500", "1000"));
    server.put(ROLES, issuer.told(altered, receipt).toString());

    assertThat(run()).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("ANSWER_MISMATCH").doesNotContain(ROLE);
  }

  @Test
  void whoever_is_no_id_is_wrong_use() {
    assertThat(main(List.of("career-match", "--people", "../x"))).isEqualTo(64);
  }

  private int run(String... more) {
    var arguments = new ArrayList<>(List.of("career-match", "--people", SampleIssuer.PERSON));
    arguments.addAll(List.of("--server", server.base(), "--client", SampleIssuer.CLIENT));
    arguments.addAll(List.of("--secret-file", folder.resolve("secret").toString()));
    arguments.addAll(List.of(more));
    return main(arguments);
  }

  private int main(List<String> arguments) {
    var stream = new PrintStream(out, true, UTF_8);
    return new Main(stream, stream, Clock.fixed(SampleIssuer.NOW, ZoneOffset.UTC)).run(arguments);
  }
}
