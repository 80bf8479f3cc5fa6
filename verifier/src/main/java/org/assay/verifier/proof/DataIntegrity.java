package org.assay.verifier.proof;

import static org.assay.verifier.CheckFailure.refuted;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.KeyType;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.SignatureAlgorithm;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.linkeddata.CanonicalForm;
import org.assay.verifier.linkeddata.Contexts;

/**
 * Makes and verifies proofs that stand inside the document they secure.
 *
 * <p>This class is thread-safe; keep one, since it remembers how contexts work out.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/">Verifiable Credential Data Integrity
 *     1.0</a>
 */
public final class DataIntegrity {

  private static final int SIGNATURE_BYTES = 64;

  private final CanonicalForm canonicalForm;
  private final SignedData signedData;

  /** Creates the proofs over a set of contexts: no others are ever used. */
  public DataIntegrity(Contexts contexts) {
    this.canonicalForm = new CanonicalForm(contexts);
    this.signedData = new SignedData(canonicalForm);
  }

  /** Returns what makes and derives proofs of {@code ecdsa-sd-2023} over the same contexts. */
  public SelectiveDisclosure selectiveDisclosure() {
    return new SelectiveDisclosure(canonicalForm);
  }

  /**
   * Signs a document and returns it with the proof in the array {@code proof}, behind those that
   * are there already. Proofs do not cover each other.
   *
   * @param document the document with its {@code @context}
   * @param options what the proof says about itself
   * @param signer the key's other half
   * @throws CheckFailure refuted if the document cannot be signed without loss, or would be read
   *     differently by other verifiers
   */
  public JsonObject sign(JsonObject document, ProofOptions options, Signer signer)
      throws CheckFailure {
    Cryptosuite suite =
        Cryptosuite.issuing(options.cryptosuite())
            .orElseThrow(() -> new IllegalArgumentException("No suite " + options.cryptosuite()));
    JsonObject unsecured = JsonMembers.without(document, "proof");
    JsonObject proof = configuration(suite, options, unsecured);
    SignedData.Hashes hashes = signedData.of(suite, suite.signingKey(), unsecured, proof);
    if (suite.form() == Cryptosuite.Form.RDFC) {
      CanonicalForm.requireSortedAlike(hashes.canonicalDocument());
    }
    byte[] signature = signer.sign(hashes.joined());
    if (signature.length != SIGNATURE_BYTES) {
      throw new IllegalStateException("The signer gave " + signature.length + " bytes.");
    }
    JsonValue value = JsonRuntime.provider().createValue("z" + Base58.encode(signature));
    List<JsonValue> proofs = new ArrayList<>(JsonMembers.values(document, "proof"));
    proofs.add(JsonMembers.with(proof, "proofValue", value));
    return JsonMembers.with(unsecured, "proof", JsonMembers.array(proofs));
  }

  static JsonObject configuration(Cryptosuite suite, ProofOptions options, JsonObject document) {
    var builder =
        JsonRuntime.provider()
            .createObjectBuilder()
            .add("type", Cryptosuite.DATA_INTEGRITY_PROOF)
            .add("cryptosuite", suite.title())
            .add("created", options.created().truncatedTo(ChronoUnit.SECONDS).toString())
            .add("verificationMethod", options.verificationMethod())
            .add("proofPurpose", options.proofPurpose());
    options.challenge().ifPresent(challenge -> builder.add("challenge", challenge));
    options.domain().ifPresent(domain -> builder.add("domain", domain));
    // Canonical JSON knows no meaning of terms, so the contexts themselves must be signed.
    if (suite.form() == Cryptosuite.Form.JCS && document.containsKey("@context")) {
      builder.add("@context", document.get("@context"));
    }
    return builder.build();
  }

  /**
   * Verifies one proof of a document. The clock is not consulted: whether the proof or the key has
   * expired is for the caller to say.
   *
   * @param secured the document with all its proofs
   * @param proof the one to verify
   * @param method the key that the proof names
   * @return every value on the way
   * @throws CheckFailure refuted with {@code PROOF_VERIFICATION_ERROR} if the signature does not
   *     fit, {@code CRYPTOGRAPHIC_SECURITY_ERROR} if the key does not, {@code
   *     PROOF_TRANSFORMATION_ERROR} if a part of the document would not be covered, {@code
   *     MALFORMED_VALUE_ERROR} if the proof is malformed; undetermined with {@code UNKNOWN_CONTEXT}
   *     or {@code UNKNOWN_PROOF_TYPE} if a context or the kind of proof is not known
   */
  public ProofTrace verify(JsonObject secured, JsonObject proof, VerificationMethod method)
      throws CheckFailure {
    return verify(secured, proof, method, Relationship.ASSERTION_METHOD);
  }

  /**
   * Verifies one proof that was made for a purpose.
   *
   * @throws CheckFailure as {@link #verify(JsonObject, JsonObject, VerificationMethod)} says
   */
  public ProofTrace verify(
      JsonObject secured, JsonObject proof, VerificationMethod method, Relationship purpose)
      throws CheckFailure {
    DataIntegrityProof read = DataIntegrityProof.read(proof, purpose);
    if (read.cryptosuite() == Cryptosuite.ECDSA_SD_2023) {
      DerivedProof derived = derived(secured, read, method);
      derived.requireSigned(method.key());
      return derived.trace();
    }
    SignedData.Hashes hashes = hashes(secured, read, method);
    KeyType type = keyType(read, method);
    if (!SignatureAlgorithm.of(type).verify(method.key(), hashes.joined(), read.proofValue())) {
      throw refuted("PROOF_VERIFICATION_ERROR", "The signature does not fit the document.", "");
    }
    return hashes.trace(read);
  }

  /**
   * Returns every value on the way to a proof's signature, without asking whether it fits.
   *
   * @throws CheckFailure as {@link #verify(JsonObject, JsonObject, VerificationMethod)} says
   */
  public ProofTrace trace(
      JsonObject secured, JsonObject proof, VerificationMethod method, Relationship purpose)
      throws CheckFailure {
    DataIntegrityProof read = DataIntegrityProof.read(proof, purpose);
    return read.cryptosuite() == Cryptosuite.ECDSA_SD_2023
        ? derived(secured, read, method).trace()
        : hashes(secured, read, method).trace(read);
  }

  private DerivedProof derived(
      JsonObject secured, DataIntegrityProof proof, VerificationMethod method) throws CheckFailure {
    keyType(proof, method);
    return DerivedProof.read(canonicalForm, new ProofChain(secured).coveredBy(proof), proof);
  }

  private SignedData.Hashes hashes(
      JsonObject secured, DataIntegrityProof proof, VerificationMethod method) throws CheckFailure {
    KeyType type = keyType(proof, method);
    int length = type == KeyType.P384 ? 96 : SIGNATURE_BYTES;
    if (proof.proofValue().length != length) {
      throw refuted(
          "MALFORMED_VALUE_ERROR", "The proof's value is not " + length + " bytes.", "/proofValue");
    }
    JsonObject options = JsonMembers.without(proof.members(), "proofValue");
    JsonObject covered = new ProofChain(secured).coveredBy(proof);
    return signedData.of(proof.cryptosuite(), type, covered, options);
  }

  private static KeyType keyType(DataIntegrityProof proof, VerificationMethod method)
      throws CheckFailure {
    if (!proof.verificationMethod().equals(method.id())) {
      throw refuted(
          "PROOF_VERIFICATION_ERROR", "The proof names another key.", "/verificationMethod");
    }
    Optional<KeyType> type = KeyType.of(method.key()).filter(proof.cryptosuite()::fits);
    return type.orElseThrow(
        () ->
            refuted(
                "CRYPTOGRAPHIC_SECURITY_ERROR",
                "The key is of a type that " + proof.cryptosuite().title() + " does not use.",
                "/verificationMethod"));
  }
}
