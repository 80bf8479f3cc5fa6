package org.assay.server.vcapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.Verifier;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.DidKey;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.proof.ProofOptions;
import org.assay.verifier.proof.ProofScopedKeys;
import org.assay.verifier.proof.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeriveCredentialTest {

  private static final KeyPair ISSUER = keys();
  private static final KeyPair SCOPED = keys();
  private static final String DID = DidKey.write(ISSUER.getPublic());
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final DeriveCredential deriveCredential = new DeriveCredential();

  @Test
  void derived_credential_shows_what_is_mandatory_and_asked_and_verifies() throws Exception {
    var derived = derive("[\"/credentialSubject/id\"]");

    assertThat(derived.toString()).contains("did:example:learner").doesNotContain("Secret");
    assertThat(derived.getString("issuer")).isEqualTo(DID);
    assertThat(verifies(derived.toString())).isTrue();
    assertThat(verifies(derived.toString().replace("example:learner", "example:other"))).isFalse();
  }

  @Test
  void without_pointers_only_what_is_mandatory_is_shown() throws Exception {
    assertThat(derive("[]").toString()).doesNotContain("did:example:learner", "Secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"verifiableCredential\":{}}",
        "{\"verifiableCredential\":{\"proof\":{}}}",
        "{\"verifiableCredential\":{\"proof\":[{\"type\":\"DataIntegrityProof\"}]}}",
        "{\"verifiableCredential\":\"eyJ.eyJ.x\"}",
        "{\"verifiableCredential\":{},\"options\":{\"selectivePointers\":\"/id\"}}",
        "{\"verifiableCredential\":{},\"options\":{\"challenge\":\"c\"}}",
        "{}",
        "[]",
        ""
      })
  void what_nothing_can_be_derived_from_is_refuted(String body) {
    var failure =
        catchThrowableOfType(
            CheckFailure.class, () -> deriveCredential.derive(body.getBytes(UTF_8)));
    assertThat(failure.outcome()).isEqualTo(Outcome.REFUTED);
  }

  @Test
  void pointer_to_nothing_is_refuted() {
    var failure = catchThrowableOfType(CheckFailure.class, () -> derive("[\"/nowhere\"]"));
    assertThat(failure.outcome()).isEqualTo(Outcome.REFUTED);
  }

  private JsonObject derive(String pointers) throws CheckFailure {
    var body =
        "{\"verifiableCredential\":"
            + base()
            + ",\"options\":{\"selectivePointers\":"
            + pointers
            + "}}";
    return deriveCredential.derive(body.getBytes(UTF_8));
  }

  private static JsonObject base() throws CheckFailure {
    var credential =
        """
        {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
         "issuer": "ISSUER", "validFrom": "2026-01-01T00:00:00Z", "name": "Secret name",
         "credentialSubject": {"id": "did:example:learner", "description": "Secret"}}
        """
            .replace("ISSUER", DID);
    return new DataIntegrity(Contexts.bundled())
        .selectiveDisclosure()
        .sign(
            StrictJson.readObject(credential.getBytes(UTF_8)),
            ProofOptions.assertion(
                "ecdsa-sd-2023", DID + "#" + Multikey.write(ISSUER.getPublic()), NOW),
            List.of("/issuer", "/validFrom"),
            new ProofScopedKeys(SCOPED.getPublic(), signer(SCOPED), new byte[32]),
            signer(ISSUER));
  }

  private static boolean verifies(String credential) {
    var verifier =
        Verifier.with(
            (location, accept) -> {
              throw CheckFailure.undetermined("LOADING_ERROR", "no network", "");
            },
            Clock.fixed(NOW, ZoneOffset.UTC));
    return verifier.verify(credential.getBytes(UTF_8)).isVerified();
  }

  private static Signer signer(KeyPair keys) {
    return data -> {
      try {
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
