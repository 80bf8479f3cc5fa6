package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
  void folder_and_file_that_may_not_be_read_are_undetermined(@TempDir Path folder) {
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(run("\0")).isEqualTo(2);
    assertThat(run(folder.resolve("none.json").toString(), forged)).isEqualTo(1);
    assertThat(run("bundle", folder.toString())).isEqualTo(2);
    assertThat(run("--offline", folder.toString())).isEqualTo(64);
    assertThat(out.toString(UTF_8)).doesNotContain(" VERIFIED");
  }

  @Test
  void address_is_judged_explained_and_bundled_and_no_other_protocol_is() throws IOException {
    String nowhere = "https://nowhere.invalid/badge";
    assertThat(run(nowhere)).isEqualTo(2);
    assertThat(run("--explain", nowhere)).isEqualTo(2);
    assertThat(out.toString(UTF_8)).contains("failure: LOADING_ERROR");
    out.reset();
    assertThat(run("bundle", nowhere)).isZero();
    assertThat(out.toString(UTF_8)).contains("assay-bundle-1");
    assertThat(run("https://not an address")).isEqualTo(64);
    assertThat(run("file://" + good)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Cannot read file:");
  }

  @Test
  void failure_of_the_program_is_no_refutation() {
    var broken =
        new PrintStream(out, true, UTF_8) {
          @Override
          public void print(String text) {
            throw new IllegalStateException("a bug");
          }
        };
    var main = new Main(InputStream.nullInputStream(), broken, new PrintStream(err), false);

    assertThat(main.run(List.of(good))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("The verifier failed", "a bug");
  }

  @Test
  void challenge_is_answered_by_presentations_only() {
    assertThat(run("--challenge", "c-1", good)).isEqualTo(2);
    assertThat(run("--domain", "shop.example", good)).isEqualTo(2);
  }

  @Test
  void what_stands_behind_two_dashes_is_a_file() {
    assertThat(run("--", "--json")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Cannot read --json.");
  }

  @Test
  void version_is_told() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("assay-verifier ");
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
