package org.assay.verifier.selective;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.verifier.Mutations;
import org.assay.verifier.Standards;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.proof.SelectiveIssuer;
import org.junit.jupiter.api.Test;

/** Damaged proof values are refused or, where the damage is in a signature, read; nothing else. */
class ProofValueFuzzTest {

  private static final byte[] BASE =
      SelectiveIssuer.value(
          SelectiveIssuer.sign(
              Standards.resource("valid/rich-badge.json"), List.of("/issuer", "/validUntil")));
  private static final byte[] DERIVED =
      SelectiveIssuer.value(
          SelectiveIssuer.derive(
              SelectiveIssuer.sign(Standards.resource("valid/rich-badge.json"), List.of("/issuer")),
              List.of("/name", "/credentialSubject")));

  @Test
  void damaged_derived_proof_values_do_no_harm() {
    int accepted =
        Mutations.feed(
            2023,
            40_000,
            List.of(DERIVED, BASE),
            bytes -> {
              DerivedProofValue read = DerivedProofValue.read(bytes);
              // What is read is written back as it was: there is one form only, but for the order
              // of labels, which no damage of ours keeps intact.
              assertThat(read.write()).isEqualTo(bytes);
            });

    assertThat(accepted).isGreaterThan(1_000);
  }

  @Test
  void damaged_base_proof_values_do_no_harm() {
    int accepted =
        Mutations.feed(
            2024,
            40_000,
            List.of(BASE, DERIVED),
            bytes -> assertThat(BaseProofValue.read(bytes).write()).isEqualTo(bytes));

    assertThat(accepted).isGreaterThan(1_000);
  }

  @Test
  void damaged_text_does_no_harm() {
    byte[] text = Base64Url.encode(DERIVED).getBytes(US_ASCII);

    Mutations.feed(
        2025,
        20_000,
        List.of(text),
        bytes ->
            DerivedProofValue.read(
                Base64Url.decode(new String(bytes, ISO_8859_1)).orElse(new byte[0])));
  }
}
