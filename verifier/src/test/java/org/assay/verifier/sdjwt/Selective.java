package org.assay.verifier.sdjwt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.KeyPair;
import java.util.List;
import java.util.function.Supplier;
import org.assay.verifier.Forge;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.key.JwkWriter;
import org.assay.verifier.proof.JwtKeys;
import org.assay.verifier.proof.Signer;

/** Makes SD-JWTs, good and bad ones. JSON is written with single quotes. */
final class Selective {

  static final KeyPair ISSUER = JwtKeys.make("EC", "secp256r1");
  static final KeyPair HOLDER = JwtKeys.make("EC", "secp256r1");
  static final String ISS = "https://example.org";
  static final String HEADER = "{'alg':'ES256','kid':'k1','typ':'dc+sd-jwt'}";

  private Selective() {}

  static Signer issuer() {
    return JwtKeys.signer("ES256", ISSUER);
  }

  static Signer holder() {
    return JwtKeys.signer("ES256", HOLDER);
  }

  /** The claim {@code cnf} for the holder's key. */
  static String cnf() {
    return "'cnf':{'jwk':"
        + JwkWriter.write(HOLDER.getPublic(), "h").toString().replace('"', '\'')
        + "}";
  }

  /** A disclosure of any content. */
  static String disclosure(String json) {
    return Base64Url.encode(Forge.json(json).getBytes(UTF_8));
  }

  static String digest(String disclosure) {
    return SdHash.SHA_256.digest(disclosure);
  }

  /** An SD-JWT of any payload with any disclosures, without key binding. */
  static String made(String payload, String... disclosures) {
    return signed(HEADER, payload, disclosures);
  }

  static String signed(String header, String payload, String... disclosures) {
    String shown = String.join("~", List.of(disclosures));
    return Forge.token(header, payload, issuer())
        + "~"
        + (disclosures.length == 0 ? "" : shown + "~");
  }

  /** Salts that count: good enough to be told apart, and the same at each run. */
  static Supplier<byte[]> salts() {
    byte[] salt = new byte[16];
    return () -> {
      salt[15]++;
      return salt.clone();
    };
  }
}
