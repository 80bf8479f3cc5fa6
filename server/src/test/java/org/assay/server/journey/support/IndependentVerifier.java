package org.assay.server.journey.support;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Libraries from npm that share no code with Assay, run as a process. */
public final class IndependentVerifier {

  private final NpmProgram program;

  private IndependentVerifier(NpmProgram program) {
    this.program = program;
  }

  /** Installs the libraries; empty where npm is absent or the registry cannot be reached. */
  public static Optional<IndependentVerifier> install() {
    return NpmProgram.install(
            Path.of("src/test/interop"),
            Path.of("target/interop"),
            List.of("contexts.mjs", "sign.mjs", "verify.mjs"))
        .map(IndependentVerifier::new);
  }

  /**
   * Judges a badge; the exit code is 0 if it is accepted, 1 if it is refused.
   *
   * @param form {@code json} or {@code jwt}
   * @param server where the issuer's keys and status lists are
   */
  public NpmProgram.Run verify(String form, URI server, byte[] badge) {
    var file = program.file("badge." + form, badge);
    return program.node("verify.mjs", form, server.toString(), schemas(), file.toString());
  }

  /**
   * Issues a badge.
   *
   * @param cryptosuite {@code eddsa-rdfc-2022}, {@code ecdsa-rdfc-2019}, or {@code ecdsa-sd-2023}
   *     for a base proof
   * @return the badge as JSON
   */
  public String issue(String cryptosuite) {
    var run = program.node("sign.mjs", cryptosuite, schemas());
    if (run.exitCode() != 0) {
      throw new IllegalStateException(run.output());
    }
    return run.output().strip();
  }

  private static String schemas() {
    var folder = System.getProperty("assay.schemas", "../schemas/src/main/resources");
    return Path.of(folder).toAbsolutePath().toString();
  }
}
