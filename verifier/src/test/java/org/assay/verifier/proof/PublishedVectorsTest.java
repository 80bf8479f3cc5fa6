package org.assay.verifier.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Standards;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.key.VerificationMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every intermediate value of the vectors that W3C and 1EdTech publish. */
class PublishedVectorsTest {

  private final DataIntegrity dataIntegrity = new DataIntegrity(Standards.contexts());

  @ParameterizedTest
  @CsvSource({
    "w3c-vc-di-eddsa/eddsa-rdfc-2022, DataInt",
    "w3c-vc-di-eddsa/eddsa-rdfc-2022/employ, DataInt",
    "w3c-vc-di-eddsa/eddsa-jcs-2022, JCS",
    "w3c-vc-di-eddsa/Ed25519Signature2020, EdSig",
    "w3c-vc-di-ecdsa/ecdsa-rdfc-2019-p256, ECDSAP256",
    "w3c-vc-di-ecdsa/ecdsa-rdfc-2019-p256/employ, ECDSAP256",
    "w3c-vc-di-ecdsa/ecdsa-jcs-2019-p256, JCSECDSAP256"
  })
  void a_w3c_vector_is_verified_step_by_step(String folder, String suffix) throws CheckFailure {
    String files = "vectors/" + folder + "/";
    JsonObject signed = Standards.object(files + "signed" + suffix + ".json");
    JsonObject proof = signed.getJsonObject("proof");

    ProofTrace trace = dataIntegrity.verify(signed, proof, method(proof));

    assertThat(trace.canonicalDocument()).isEqualTo(text(files + "canonDoc" + suffix));
    assertThat(trace.canonicalProofOptions()).isEqualTo(text(files + "proofCanon" + suffix));
    assertThat(trace.documentHash()).isEqualTo(line(files + "docHash" + suffix));
    assertThat(trace.proofOptionsHash()).isEqualTo(line(files + "proofHash" + suffix));
    assertThat(trace.signedData()).isEqualTo(line(files + "combinedHash" + suffix));
    assertThat(trace.signature()).isEqualTo(line(files + "sigHex" + suffix));
    assertThat(proof.getString("proofValue")).isEqualTo(line(files + "sigBTC58" + suffix));
  }

  @Test
  void the_implementation_guide_badge_is_verified_step_by_step() throws CheckFailure {
    String files = "vectors/ob-v3p0-implementation-guide/";
    JsonObject signed = Standards.object(files + "signed.json");
    JsonObject proof = signed.getJsonObject("proof");

    ProofTrace trace = dataIntegrity.verify(signed, proof, method(proof));

    assertThat(trace.canonicalDocument()).isEqualTo(text(files + "document-canon"));
    assertThat(trace.canonicalProofOptions()).isEqualTo(text(files + "proof-canon"));
  }

  @ParameterizedTest
  @CsvSource({"signedProofSet1", "signedProofSet2", "signedProofChain1", "signedProofChain2"})
  void every_proof_of_a_set_or_chain_is_verified(String file) throws CheckFailure {
    JsonObject signed =
        Standards.object("vectors/w3c-vc-di-eddsa/proof-set-chain/" + file + ".json");

    var proofs = JsonMembers.values(signed, "proof").stream().map(JsonObject.class::cast).toList();
    assertThat(proofs).isNotEmpty();
    for (JsonObject proof : proofs) {
      assertThat(dataIntegrity.verify(signed, proof, method(proof)).signature()).isNotEmpty();
    }
  }

  /** The key stands in the name of the verification method, behind the hash. */
  private static VerificationMethod method(JsonObject proof) throws CheckFailure {
    String id = proof.getString("verificationMethod");
    String key = id.substring(id.indexOf('#') + 1);
    return new VerificationMethod(id, id, Multikey.read(key), Optional.empty(), Optional.empty());
  }

  /** Some of the published files lack the last line feed and some have one too many. */
  private static String text(String file) {
    String text = Standards.text(file + ".txt").stripTrailing();
    return text.startsWith("{") ? text : text + "\n";
  }

  private static String line(String file) {
    return Standards.text(file + ".txt").strip();
  }
}
