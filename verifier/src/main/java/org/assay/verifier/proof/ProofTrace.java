package org.assay.verifier.proof;

import java.util.List;

/**
 * Every value between a document and its signature, for whoever wants to compare step by step.
 *
 * @param cryptosuite the suite's name
 * @param canonicalDocument the document in canonical form, without its proof; for {@code
 *     ecdsa-sd-2023} the shown statements with the issuer's labels
 * @param canonicalProofOptions the proof in canonical form, without its value
 * @param documentHash the hash of the canonical document, lower-case hexadecimal; for {@code
 *     ecdsa-sd-2023} that of its mandatory statements
 * @param proofOptionsHash the hash of the canonical proof options, lower-case hexadecimal
 * @param signature the raw signature, lower-case hexadecimal; for {@code ecdsa-sd-2023} that of the
 *     issuer's own key
 * @param proofScopedKey the key that signed single statements, as Multikey bytes in lower-case
 *     hexadecimal; empty for all suites but {@code ecdsa-sd-2023}
 * @param selectiveStatements those that were signed one by one, in N-Quads; likewise
 */
public record ProofTrace(
    String cryptosuite,
    String canonicalDocument,
    String canonicalProofOptions,
    String documentHash,
    String proofOptionsHash,
    String signature,
    String proofScopedKey,
    List<String> selectiveStatements) {

  /** Creates the trace of a proof over a whole document. */
  public ProofTrace(
      String cryptosuite,
      String canonicalDocument,
      String canonicalProofOptions,
      String documentHash,
      String proofOptionsHash,
      String signature) {
    this(
        cryptosuite,
        canonicalDocument,
        canonicalProofOptions,
        documentHash,
        proofOptionsHash,
        signature,
        "",
        List.of());
  }

  /**
   * Returns what is signed: the hash of the options, the proof-scoped key, that of the document.
   */
  public String signedData() {
    return proofOptionsHash + proofScopedKey + documentHash;
  }
}
