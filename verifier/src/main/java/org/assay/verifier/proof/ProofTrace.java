package org.assay.verifier.proof;

/**
 * Every value between a document and its signature, for whoever wants to compare step by step.
 *
 * @param cryptosuite the suite's name
 * @param canonicalDocument the document in canonical form, without its proof
 * @param canonicalProofOptions the proof in canonical form, without its value
 * @param documentHash the hash of the canonical document, lower-case hexadecimal
 * @param proofOptionsHash the hash of the canonical proof options, lower-case hexadecimal
 * @param signature the raw signature, lower-case hexadecimal
 */
public record ProofTrace(
    String cryptosuite,
    String canonicalDocument,
    String canonicalProofOptions,
    String documentHash,
    String proofOptionsHash,
    String signature) {

  /** Returns what is signed: the hash of the proof options, then that of the document. */
  public String signedData() {
    return proofOptionsHash + documentHash;
  }
}
