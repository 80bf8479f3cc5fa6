package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assay.server.platform.ServerConfig.IdForm;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.status.BitstringStatusList;
import org.assay.verifier.status.BitstringStatusListCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerProofsTest {

  private final KeyRing ring = Samples.ring();
  private final IssuerProofs proofs =
      new IssuerProofs(
          new IssuerKeys(
              ring,
              Samples.config("https://badges.example.org", IdForm.DID_WEB),
              new SecureRandom()));

  @ParameterizedTest
  @ValueSource(strings = {"did:web:badges.example.org", "https://badges.example.org/issuer"})
  void proof_is_made_under_the_name_that_the_document_bears(String issuer) throws Exception {
    var secured = proofs.secure(statusList(issuer), Samples.NOW);

    var proof = secured.getJsonArray("proof").getJsonObject(0);
    var key = ring.active(KeyUse.DATA_INTEGRITY).publicKey();
    var name = issuer + "#" + Multikey.write(key);
    var method = new VerificationMethod(name, issuer, key, Optional.empty(), Optional.empty());
    assertThat(proof.getString("verificationMethod")).isEqualTo(name);
    assertThat(new DataIntegrity(Contexts.bundled()).verify(secured, proof, method)).isNotNull();
  }

  @Test
  void document_of_another_issuer_is_not_signed() {
    var foreign = statusList("did:web:other.example.org");

    assertThatThrownBy(() -> proofs.secure(foreign, Samples.NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonObject statusList(String issuer) {
    return new BitstringStatusListCredential(
            "https://badges.example.org/status-lists/1",
            issuer,
            List.of("revocation"),
            BitstringStatusList.create(BitstringStatusList.MIN_LENGTH),
            Samples.NOW,
            Optional.of(Samples.NOW.plus(Duration.ofDays(7))),
            Optional.of(Duration.ofSeconds(60)))
        .toJson();
  }
}
