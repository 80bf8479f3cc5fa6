package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.verifier.key.JwkWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Others, who share no code with Assay, read our tokens and write some for us. */
class TokenInteropIT {

  private static final Path SOURCES = Path.of("src/test/interop");
  private static final Path FOLDER = Path.of("target/interop").toAbsolutePath();
  private static final int PATIENCE_SECONDS = 180;

  private final SampleNetwork network = new SampleNetwork();

  record Run(int exitCode, String output) {}

  @BeforeAll
  static void others_are_here() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    for (String name : List.of("package.json", "tokens.mjs")) {
      Files.copy(SOURCES.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    int code;
    try {
      code = run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock").exitCode();
    } catch (IOException absent) {
      code = -1;
    }
    assumeTrue(code == 0, "npm is absent or cannot reach its registry");
  }

  @Test
  void our_credential_is_accepted_and_a_changed_one_refused() throws Exception {
    String token = SampleTokens.vcJwt(SampleBadge.withoutStatus());

    Run good = verify("jws", token);

    assertThat(good.exitCode()).as(good.output()).isZero();
    assertThat(Forge.object(good.output())).isEqualTo(SampleBadge.withoutStatus());
    assertThat(verify("jws", flipped(token)).exitCode()).isEqualTo(1);
  }

  @Test
  void our_sd_jwt_is_accepted_and_read_alike() throws Exception {
    // The other one knows only the clock on the wall.
    JsonObject claims = Edit.remove(Edit.remove(SampleTokens.cardClaims(), "/nbf"), "/exp");
    String bound = SampleTokens.bound(SampleTokens.card(claims));

    Run good = verify("sd-jwt", bound);

    assertThat(good.exitCode()).as(good.output()).isZero();
    assertThat(Forge.object(good.output())).isEqualTo(claims);
    assertThat(verify("sd-jwt", flipped(bound)).exitCode()).isEqualTo(1);
  }

  @Test
  void their_credential_is_judged_by_its_own_structure() throws Exception {
    Run issued = run("node", "tokens.mjs", "issue", "jws", SampleTokens.NONCE);
    assertThat(issued.exitCode()).as(issued.output()).isZero();

    Verdict verdict = verifier().verify(issued.output().getBytes(UTF_8));

    assertThat(verdict.isVerified()).as(text(verdict)).isTrue();
    assertThat(verdict.kind()).contains(Kind.CREDENTIAL);
    assertThat(verifier().verify(flipped(issued.output()).getBytes(UTF_8)).isVerified()).isFalse();
  }

  @Test
  void their_sd_jwt_with_decoys_and_key_binding_is_verified() throws Exception {
    Run issued = run("node", "tokens.mjs", "issue", "sd-jwt", SampleTokens.NONCE);
    assertThat(issued.exitCode()).as(issued.output()).isZero();
    byte[] token = issued.output().getBytes(UTF_8);

    Verdict verdict = verifier().verify(token, SampleTokens.ASKED);

    assertThat(verdict.isVerified()).as(text(verdict)).isTrue();
    assertThat(verdict.findings("proof").get(0).evidence()).containsEntry("disclosed", "3");
    assertThat(verifier().verify(token, SampleTokens.ASKED.challenge("other")).isVerified())
        .isFalse();
    assertThat(
            verifier()
                .verify(flipped(issued.output()).getBytes(UTF_8), SampleTokens.ASKED)
                .isVerified())
        .isFalse();
  }

  private Verifier verifier() {
    return Verifier.with(network, Clock.systemUTC());
  }

  private static Run verify(String form, String token) throws IOException, InterruptedException {
    Files.writeString(FOLDER.resolve("token.txt"), token);
    Files.writeString(
        FOLDER.resolve("key.json"),
        JwkWriter.write(SampleBadge.ISSUER.publicKey(), "k").toString());
    return run("node", "tokens.mjs", "verify", form, "token.txt", "key.json", SampleTokens.NONCE);
  }

  /** The token with one character of its signed payload changed. */
  private static String flipped(String token) {
    int at = token.indexOf('.') + 100;
    return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
  }

  private static String text(Verdict verdict) {
    return new VerdictText(false).write("token", verdict);
  }

  private static Run run(String... command) throws IOException, InterruptedException {
    Path said = FOLDER.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return new Run(-1, "It does not end: " + Files.readString(said));
    }
    return new Run(process.exitValue(), Files.readString(said));
  }
}
