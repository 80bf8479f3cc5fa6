package org.assay.verifier;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.proof.ProofOptions;

/** A holder who shows badges to somebody. */
final class SamplePresentation {

  static final SampleIssuer HOLDER = new SampleIssuer(7);
  static final String CHALLENGE = "n-0S6_WzA2Mj";
  static final String DOMAIN = "https://employer.example.org";

  private SamplePresentation() {}

  static JsonObject unsigned(JsonValue... credentials) {
    var json = JsonRuntime.provider();
    JsonArrayBuilder inside = json.createArrayBuilder(List.of(credentials));
    return json.createObjectBuilder()
        .add("@context", json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
        .add("id", "urn:uuid:0190a1de-0000-7000-8000-00000000aaaa")
        .add("type", json.createArrayBuilder().add("VerifiablePresentation"))
        .add("holder", HOLDER.id())
        .add("verifiableCredential", inside)
        .build();
  }

  static JsonObject signed(JsonObject presentation) {
    return signed(presentation, Optional.of(CHALLENGE), Optional.of(DOMAIN));
  }

  static JsonObject signed(
      JsonObject presentation, Optional<String> challenge, Optional<String> domain) {
    return HOLDER.sign(
        presentation,
        ProofOptions.authentication(
            "eddsa-rdfc-2022", HOLDER.keyId(), SampleIssuer.SIGNED_AT, challenge, domain));
  }

  static Expectations expected() {
    return Expectations.none().challenge(CHALLENGE).domain(DOMAIN);
  }
}
