package org.assay.verifier;

import jakarta.json.JsonObject;
import java.util.List;
import org.assay.verifier.key.JwkSet;
import org.assay.verifier.key.JwkWriter;

/** An issuer at an https address whose JWK Set holds an RSA key. */
final class SampleRsa {

  static final String ISSUER = "https://rsa.example.org/issuers/1";
  static final String KEYS = "https://rsa.example.org/.well-known/jwks.json";

  private SampleRsa() {}

  static SampleNetwork network() {
    JsonObject key = JwkWriter.write(SampleKey.RSA.publicKey(), KEYS + "#1");
    return SampleNetwork.healthy().put(KEYS, JwkSet.write(List.of(key)));
  }

  static JsonObject header(String algorithm) {
    return Edit.set(Edit.set(Edit.json("{'typ':'JWT'}"), "/alg", algorithm), "/kid", KEYS + "#1");
  }

  static JsonObject payload() {
    JsonObject badge = SampleBadge.withoutStatus();
    return Edit.set(Edit.set(SampleKey.payload(badge), "/iss", ISSUER), "/issuer/id", ISSUER);
  }
}
