package org.assay.verifier.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Standards;
import org.junit.jupiter.api.Test;

/**
 * The figures that W3C publishes for its selectively disclosed residence card, for which it fixes
 * all keys.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#representation-ecdsa-sd-2023">ECDSA Cryptosuites
 *     1.0, Test Vectors</a>
 */
class SelectiveFiguresTest {

  private static final TestKeys ISSUER =
      FixedP256.of("z42twTcNeSYcnqg1FLuSFs2bsGH3ZqbRHFmvS9XMsYhjxvHN");
  private static final TestKeys SCOPED =
      FixedP256.of("z42tqvNGyzyXRzotAYn43UhcFtzDUVdxJ7461fwrfhBPLmfY");
  private static final byte[] HMAC_KEY =
      HexFormat.of().parseHex("00112233445566778899aabbccddeeff".repeat(2));

  private static final String DERIVED =
      "u2V0BhVhAHADSALdqTIftV6rg8JpqBetOJUiYhCp1jTsAaVF-qJd_mhGLTcwXvsM-n570G4Pc3glX3AhkP1RsjKI2"
          + "DRsfL1gjgCQCKnLOGbY_FuM-ASpSkkOxsIR2E8n7Ml2q1UQ6tEwzi5OGWED9kexIs1JJZfehRT6f-gZwVOym"
          + "99YzioRSXrMoi7DK96llHwL-4U1tM-4WeaqIKDSMzFdOGU1_V_yovjVMGzD3WEA1aOFAKvZyyxpMNg7XAwyo"
          + "sadE7tPEVyd06W0j46iQ2xSN6NvQZZQkSig_RiR6VA540UeJ4ODGTulrblOGNwe8WEDdyEMKG_jNu7boweLc"
          + "tDTcDbWasMVQG9fazuniwCNOI5ntlXZdYu9Mq_D-gRfuMvJLj4xk0ZVd3UNiJp2UkwNeWEDVTQBWsnmhfFkb"
          + "2FgAFPicjNq-IMgNhPfBN8Sjb5eFDdCAP9bx1wgUoLWNzp1Q8wGSyYDVvEUd6pplafkOtdi4WECmeKxixUFt"
          + "DpO529Pvqa3UweGnnmcHuj2DH_wRn2g3wYSnZSNAy4piAE9FnJBQZ7nMA_Q7PGd6Ai7qsdfXJDwFWEBjcwxC"
          + "AQrKwyOR1y1PdVsIWI4cKJq5PiosLZpdhabT0G_es5k59hTvtLMZGWa65vUA7kQmeuRJkPMLRObJKUO0ogBY"
          + "INy79kKRYKPmAHoHNXEECliRVtrBI0BehX7mdFRKDCh4AVggVkUuBrlOaELGVQWJD4M_qW5bcKEHWGNbOrPA"
          + "_qAOKKyEAAQFBw";

  private final DataIntegrity dataIntegrity = new DataIntegrity(Standards.contexts());

  @Test
  void the_residence_card_gets_the_published_derived_proof_and_verifies() throws CheckFailure {
    JsonObject card = Standards.object("vectors/w3c-vc-di-ecdsa/prCredUnsigned.json");

    JsonObject base = signed(card, List.of("/issuer"));
    JsonObject derived =
        dataIntegrity
            .selectiveDisclosure()
            .derive(base, List.of("/validFrom", "/validUntil", "/credentialSubject/birthCountry"));

    assertThat(Signing.proof(base).getString("proofValue")).endsWith("FnL2lzc3Vlcg");
    assertThat(Signing.proof(derived).getString("proofValue")).isEqualTo(DERIVED);
    assertThat(derived.getJsonObject("credentialSubject")).containsOnlyKeys("type", "birthCountry");
    ProofTrace trace = dataIntegrity.verify(derived, Signing.proof(derived), ISSUER.method());
    assertThat(trace.proofOptionsHash())
        .isEqualTo("9c5c9b189f06cfa9d9f21a838ccb9b04316f07ad1a517bfd4955ee28c6a8229c");
    assertThat(trace.documentHash())
        .isEqualTo("b76d8d5bf67d27f51597519d19d95809c75e35212cc65291bd71bbe36007f979");
    assertThat(trace.selectiveStatements()).hasSize(6);
  }

  @Test
  void the_employment_document_gets_the_published_base_signature() throws CheckFailure {
    JsonObject document =
        Signing.with(
            Standards.object("vectors/w3c-vc-di-ecdsa/employmentAuth.json"),
            "/description",
            "\"Example Country Employment Authorization Document.\"");

    JsonObject derived =
        dataIntegrity
            .selectiveDisclosure()
            .derive(
                signed(document, List.of("/issuer")),
                List.of("/validFrom", "/validUntil", "/credentialSubject/birthCountry"));

    ProofTrace trace = dataIntegrity.verify(derived, Signing.proof(derived), ISSUER.method());
    assertThat(trace.documentHash())
        .isEqualTo("a042dc047c236816f49fbe5282a79c5e77abe111e47f4c20203b5064c7f0f059");
    assertThat(trace.signature())
        .isEqualTo(
            "b8dc55afeb6427a990e9d60c0d363b654306d92703e5036210ca29619d8ed204"
                + "194ba3d86e31cdbc99f4ee9d5f25f0cc1c1f44f5fa39abec9a50cdf519b457e0");
    assertThat(trace.selectiveStatements())
        .hasSize(6)
        .first()
        .asString()
        .startsWith("_:u3Lv2QpFgo-YAegc1cQQKWJFW2sEjQF6FfuZ0VEoMKHg ");
  }

  private JsonObject signed(JsonObject card, List<String> mandatory) throws CheckFailure {
    return dataIntegrity
        .selectiveDisclosure()
        .sign(
            card,
            ProofOptions.assertion(
                "ecdsa-sd-2023", ISSUER.method().id(), Instant.parse("2023-08-15T23:36:38Z")),
            mandatory,
            new ProofScopedKeys(SCOPED.method().key(), SCOPED.signer(), HMAC_KEY),
            ISSUER.signer());
  }
}
