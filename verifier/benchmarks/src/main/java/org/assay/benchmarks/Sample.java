package org.assay.benchmarks;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Objects;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.SignatureAlgorithm;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.proof.ProofOptions;

/** The badge that everything is measured with: of 2.3 KB, as a server issues it. */
final class Sample {

  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  static final DataIntegrity DATA_INTEGRITY = new DataIntegrity(Contexts.bundled());

  private Sample() {}

  /** Prints a signed badge, for others to measure themselves with. */
  public static void main(String[] arguments) throws GeneralSecurityException, CheckFailure {
    byte[] badge = signed("eddsa-rdfc-2022", Keys.of(SignatureAlgorithm.ED25519));
    System.out.println(new String(badge, StandardCharsets.UTF_8));
  }

  /** Returns the badge without proof, of the issuer whose did:key it is. */
  static JsonObject badge(Keys issuer) throws CheckFailure {
    try (InputStream in = Sample.class.getResourceAsStream("/badge.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return json(text.replace("ISSUER", issuer.method().controller()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the bytes of the badge with a proof. */
  static byte[] signed(String cryptosuite, Keys keys) throws CheckFailure {
    return sign(badge(keys), cryptosuite, keys).toString().getBytes(StandardCharsets.UTF_8);
  }

  static JsonObject sign(JsonObject badge, String cryptosuite, Keys keys) throws CheckFailure {
    var options = ProofOptions.assertion(cryptosuite, keys.method().id(), NOW);
    return DATA_INTEGRITY.sign(badge, options, keys.signer());
  }

  static String token(String algorithm, Keys keys) throws CheckFailure {
    return JwtProof.sign(badge(keys), algorithm, keys.method().id(), keys.signer());
  }

  static JsonObject json(String text) throws CheckFailure {
    return StrictJson.readObject(text.getBytes(StandardCharsets.UTF_8));
  }
}
