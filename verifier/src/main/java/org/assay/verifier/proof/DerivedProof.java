package org.assay.verifier.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.CheckFailure.refuted;

import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.key.SignatureAlgorithm;
import org.assay.verifier.linkeddata.CanonicalForm;
import org.assay.verifier.selective.DerivedProofValue;
import org.assay.verifier.selective.ShownStatements;

/**
 * A derived proof of {@code ecdsa-sd-2023} beside what it covers, not yet verified.
 *
 * @param value the parts of the proof's value
 * @param scopedKey the key that signed single statements
 * @param shown the statements of the document
 * @param canonicalOptions the proof without its value in canonical form
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#verify-derived-proof-ecdsa-sd-2023">ECDSA
 *     Cryptosuites 1.0, Verify Derived Proof</a>
 */
record DerivedProof(
    DerivedProofValue value, PublicKey scopedKey, ShownStatements shown, String canonicalOptions) {

  private static final String HASH = "SHA-256";

  static DerivedProof read(
      CanonicalForm canonicalForm, JsonObject covered, DataIntegrityProof proof)
      throws CheckFailure {
    DerivedProofValue value = DerivedProofValue.read(proof.proofValue());
    return new DerivedProof(
        value,
        scopedKey(value.publicKey()),
        ShownStatements.read(canonicalForm, covered, value),
        canonicalOptions(
            canonicalForm, covered, JsonMembers.without(proof.members(), "proofValue")));
  }

  /** Returns the key. Of 35 bytes, as these are, only a P-256 key can be. */
  private static PublicKey scopedKey(byte[] multikey) throws CheckFailure {
    try {
      return Multikey.read("z" + Base58.encode(multikey));
    } catch (CheckFailure e) {
      throw refuted(
          "PROOF_VERIFICATION_ERROR", "The proof's own key is not one of P-256.", "/proofValue");
    }
  }

  /**
   * Checks all signatures. The issuer's comes first: only with it are the others worth their time.
   *
   * @param issuer the issuer's key, of P-256
   */
  void requireSigned(PublicKey issuer) throws CheckFailure {
    byte[] data = signedData(optionsHash(), value.publicKey(), mandatoryHash());
    if (!SignatureAlgorithm.ES256.verify(issuer, data, value.baseSignature())) {
      throw refuted(
          "PROOF_VERIFICATION_ERROR",
          "The signature does not fit the mandatory part of the document.",
          "");
    }
    List<String> statements = shown.selective();
    for (int i = 0; i < statements.size(); i++) {
      byte[] line = statements.get(i).getBytes(UTF_8);
      if (!SignatureAlgorithm.ES256.verify(scopedKey, line, value.signatures().get(i))) {
        throw refuted(
            "PROOF_VERIFICATION_ERROR",
            "The issuer did not sign this: " + statements.get(i).strip(),
            "");
      }
    }
  }

  ProofTrace trace() {
    HexFormat hex = HexFormat.of();
    return new ProofTrace(
        Cryptosuite.ECDSA_SD_2023.title(),
        String.join("", shown.lines()),
        canonicalOptions,
        hex.formatHex(mandatoryHash()),
        hex.formatHex(optionsHash()),
        hex.formatHex(value.baseSignature()),
        hex.formatHex(value.publicKey()),
        shown.selective());
  }

  private byte[] optionsHash() {
    return SignedData.digest(HASH, canonicalOptions);
  }

  private byte[] mandatoryHash() {
    return SignedData.digest(HASH, String.join("", shown.mandatory()));
  }

  static String canonicalOptions(CanonicalForm form, JsonObject document, JsonObject options)
      throws CheckFailure {
    return form.of(SignedData.inContext(Cryptosuite.ECDSA_SD_2023, document, options), HASH);
  }

  /** Returns what the issuer's own key signs. */
  static byte[] signedData(byte[] optionsHash, byte[] scopedKey, byte[] mandatoryHash) {
    return ByteBuffer.allocate(optionsHash.length + scopedKey.length + mandatoryHash.length)
        .put(optionsHash)
        .put(scopedKey)
        .put(mandatoryHash)
        .array();
  }
}
