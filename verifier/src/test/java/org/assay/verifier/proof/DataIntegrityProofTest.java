package org.assay.verifier.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Forge;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataIntegrityProofTest {

  private static final byte[] SIGNATURE = "s".repeat(64).getBytes(UTF_8);
  private static final JsonObject PROOF = proof("eddsa-rdfc-2022", "z" + Base58.encode(SIGNATURE));

  @Test
  void members_are_read() throws CheckFailure {
    JsonObject dated =
        Signing.with(
            Signing.with(PROOF, "/expires", "\"2027-01-01T00:00:00+01:00\""),
            "/previousProof",
            "[\"urn:uuid:1\",\"urn:uuid:2\"]");

    DataIntegrityProof read = read(dated);

    assertThat(read.cryptosuite()).isEqualTo(Cryptosuite.EDDSA_RDFC_2022);
    assertThat(read.verificationMethod()).isEqualTo("did:example:1#k");
    assertThat(read.created()).contains(Instant.parse("2026-03-01T09:00:00Z"));
    assertThat(read.expires()).contains(Instant.parse("2026-12-31T23:00:00Z"));
    assertThat(read.previousProof()).containsExactly("urn:uuid:1", "urn:uuid:2");
    assertThat(read.proofValue()).isEqualTo(SIGNATURE);
    assertThat(read(PROOF).previousProof()).isEmpty();
  }

  @Test
  void proof_for_another_purpose_is_refused() throws CheckFailure {
    JsonObject login = Signing.with(PROOF, "/proofPurpose", "\"authentication\"");

    assertThat(DataIntegrityProof.read(login, Relationship.AUTHENTICATION).members())
        .isEqualTo(login);
    assertRefused(login, "PROOF_VERIFICATION_ERROR");
  }

  @ParameterizedTest
  @CsvSource({
    "/expires, '\"2027-01-01\"'",
    "/created, 7",
    "/previousProof, 7",
    "/previousProof, '[\"urn:uuid:1\",{}]'",
    "/verificationMethod, '[]'",
    "/proofValue, '\"u1111\"'",
    "/proofValue, '\"z0\"'"
  })
  void member_of_another_form_is_refused(String member, String json) {
    assertRefused(Signing.with(PROOF, member, json), "MALFORMED_VALUE_ERROR");
  }

  @Test
  void values_are_read_up_to_their_bound_and_no_further() throws CheckFailure {
    assertThat(read(proof("eddsa-rdfc-2022", "z" + "2".repeat(199)))).isNotNull();
    assertRefused(proof("eddsa-rdfc-2022", "z" + "2".repeat(200)), "MALFORMED_VALUE_ERROR");

    String derived = "u" + "A".repeat(999_999);
    assertThat(read(proof("ecdsa-sd-2023", derived)).proofValue()).hasSize(749_999);
    assertRefused(proof("ecdsa-sd-2023", derived + "A"), "PROOF_VERIFICATION_ERROR");
    assertRefused(proof("ecdsa-sd-2023", "z2222"), "PROOF_VERIFICATION_ERROR");
  }

  private static DataIntegrityProof read(JsonObject proof) throws CheckFailure {
    return DataIntegrityProof.read(proof, Relationship.ASSERTION_METHOD);
  }

  private static JsonObject proof(String cryptosuite, String value) {
    return Forge.object(
        "{'type':'DataIntegrityProof','cryptosuite':'%s','proofValue':'%s',"
                .formatted(cryptosuite, value)
            + "'created':'2026-03-01T09:00:00Z','proofPurpose':'assertionMethod',"
            + "'verificationMethod':'did:example:1#k'}");
  }

  private static void assertRefused(JsonObject proof, String code) {
    assertThatThrownBy(() -> read(proof))
        .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).isEqualTo(code));
  }
}
