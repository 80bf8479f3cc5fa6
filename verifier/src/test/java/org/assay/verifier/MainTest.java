package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, with badges that need no network and hold at any time. */
class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String good = "";
  private String forged = "";
  private String open = "";
  private byte[] input = new byte[0];

  @BeforeEach
  void write_samples(@TempDir Path folder) throws IOException {
    var badge = SampleBadge.ISSUER.sign(SampleBadge.timeless());
    var unknown = Edit.set(badge, "/proof/0/cryptosuite", "magic-2030");
    good = write(folder.resolve("good.json"), badge.toString());
    forged = write(folder.resolve("forged.json"), Edit.set(badge, "/name", "x").toString());
    open = write(folder.resolve("open.json"), unknown.toString());
    input = badge.toString().getBytes(UTF_8);
  }

  @Test
  void exit_code_tells_the_decision() {
    assertThat(run(good)).isZero();
    assertThat(run(forged)).isEqualTo(1);
    assertThat(run(open)).isEqualTo(2);
  }

  @Test
  void worst_of_several_files_counts() {
    assertThat(run(good, open)).isEqualTo(2);
    assertThat(run(open, forged, good)).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("VERIFIED", "REFUTED", "UNDETERMINED");
  }

  @Test
  void missing_file_is_a_sentence_and_undetermined() {
    assertThat(run("nowhere.json")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).isEqualToIgnoringNewLines("Cannot read nowhere.json.");
  }

  @Test
  void dash_reads_the_standard_input() {
    assertThat(run("-")).isZero();
  }

  @Test
  void json_is_one_line_for_each_file() {
    run("--json", good, forged);

    assertThat(out.toString(UTF_8).lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(Standards.json(line)).containsKey("decision"));
  }

  @Test
  void recipient_is_asked_on_demand() {
    assertThat(run("--recipient", "mail:ada@example.org", good)).isZero();
    assertThat(run("--recipient", "mail:eve@example.org", good)).isEqualTo(1);
  }

  @Test
  void wrong_use_is_told_apart_from_a_verdict() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("--nonsense", good),
            List.of("--policy", "lax", good),
            List.of("bundle"),
            List.of("bundle", good, good),
            List.of("--offline"),
            List.of("--recipient"),
            List.of("--recipient", "ada", good))) {
      assertThat(run(wrong.toArray(String[]::new))).as(wrong.toString()).isEqualTo(64);
    }
  }

  @Test
  void bundle_is_judged_without_network() throws IOException {
    assertThat(run("bundle", good)).isZero();
    String bundle = write(Path.of(good).resolveSibling("bundle.json"), out.toString(UTF_8));
    out.reset();

    assertThat(run("--offline", bundle)).isZero();
    assertThat(out.toString(UTF_8)).contains("VERIFIED", "OFFLINE", "as of");
    assertThat(run("--offline", bundle, forged)).isEqualTo(1);
    assertThat(run("--offline", good)).isEqualTo(64);
  }

  @Test
  void every_value_is_explained_on_demand() {
    assertThat(run("--explain", good)).isZero();

    assertThat(out.toString(UTF_8)).contains("canonicalDocument:", "documentHash:", "publicKeyJwk");
  }

  @Test
  void unknown_issuer_matters_only_on_demand() throws IOException {
    Path known = Path.of(good).resolveSibling("known.txt");
    write(known, "# ours\n\n" + SampleBadge.ISSUER.id() + "\n");
    Path others = Path.of(good).resolveSibling("others.txt");
    write(others, "did:example:other\n");

    assertThat(run("--known-issuers", others.toString(), good)).isZero();
    assertThat(run("--require-trust", others.toString(), good)).isEqualTo(2);
    assertThat(run("--require-trust", known.toString(), good)).isZero();
    assertThat(run("--require-trust", "nowhere.txt", good)).isEqualTo(64);
  }

  @Test
  void help_is_no_error() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("Usage:", "--allow-local", "64 wrong use");
  }

  private int run(String... arguments) {
    return new Main(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false)
        .run(List.of(arguments));
  }

  private static String write(Path file, String content) throws IOException {
    return Files.writeString(file, content).toString();
  }
}
