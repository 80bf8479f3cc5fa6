package org.assay.verifier.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.linkeddata.CanonicalForm;
import org.assay.verifier.selective.BaseProofValue;
import org.assay.verifier.selective.Derivation;
import org.assay.verifier.selective.IssuedStatements;

/**
 * The suite {@code ecdsa-sd-2023}: the issuer signs each statement, the holder shows some of them,
 * and whoever sees these can tell that the issuer made them.
 *
 * <p>Nobody can tell what was withheld, except that it was not mandatory. An issuer therefore makes
 * mandatory whatever limits the rest: issuer, dates, status.
 *
 * <p>This class is thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-sd-2023">ECDSA Cryptosuites 1.0,
 *     ecdsa-sd-2023</a>
 */
public final class SelectiveDisclosure {

  private static final String HASH = "SHA-256";
  private static final int SIGNATURE_BYTES = 64;

  private final CanonicalForm canonicalForm;

  SelectiveDisclosure(CanonicalForm canonicalForm) {
    this.canonicalForm = canonicalForm;
  }

  /**
   * Signs a document for its holder and returns it with the base proof in the array {@code proof},
   * which must be the only one. A base proof does not verify: it is derived from.
   *
   * @param document the document with its {@code @context}, without proof
   * @param options what the proof says about itself; the cryptosuite {@code ecdsa-sd-2023}
   * @param mandatoryPointers JSON pointers to what every derived credential must show
   * @param scoped secrets for this proof only
   * @param signer the other half of the issuer's P-256 key
   * @throws CheckFailure refuted if the document cannot be signed without loss, would be read
   *     differently by other verifiers, or a pointer points at nothing
   */
  public JsonObject sign(
      JsonObject document,
      ProofOptions options,
      List<String> mandatoryPointers,
      ProofScopedKeys scoped,
      Signer signer)
      throws CheckFailure {
    if (!options.cryptosuite().equals(Cryptosuite.ECDSA_SD_2023.title())) {
      throw new IllegalArgumentException("No suite " + options.cryptosuite());
    }
    if (document.containsKey("proof")) {
      throw new IllegalArgumentException("The document has a proof already.");
    }
    JsonObject proof = DataIntegrity.configuration(Cryptosuite.ECDSA_SD_2023, options, document);
    BaseProofValue value =
        baseProofValue(
            IssuedStatements.of(canonicalForm, document, scoped.hmacKey()),
            SignedData.digest(HASH, DerivedProof.canonicalOptions(canonicalForm, document, proof)),
            mandatoryPointers,
            scoped,
            signer);
    String text = "u" + Base64Url.encode(value.write());
    JsonObject signed =
        JsonMembers.with(proof, "proofValue", JsonRuntime.provider().createValue(text));
    return JsonMembers.with(document, "proof", JsonMembers.array(List.of(signed)));
  }

  private static BaseProofValue baseProofValue(
      IssuedStatements statements,
      byte[] optionsHash,
      List<String> mandatoryPointers,
      ProofScopedKeys scoped,
      Signer signer)
      throws CheckFailure {
    List<String> lines = statements.lines();
    CanonicalForm.requireSortedAlike(String.join("", lines).getBytes(UTF_8));
    SortedSet<Integer> indexes = statements.selectedBy(mandatoryPointers);
    StringBuilder mandatory = new StringBuilder();
    List<byte[]> signatures = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (indexes.contains(i)) {
        mandatory.append(lines.get(i));
      } else {
        signatures.add(signature(scoped.signer(), lines.get(i).getBytes(UTF_8)));
      }
    }
    byte[] key = Base58.decode(Multikey.write(scoped.publicKey()).substring(1)).orElseThrow();
    byte[] data =
        DerivedProof.signedData(optionsHash, key, SignedData.digest(HASH, mandatory.toString()));
    return new BaseProofValue(
        signature(signer, data), key, scoped.hmacKey(), signatures, mandatoryPointers);
  }

  /**
   * Derives a credential that shows only some of another. Whether the base proof is good is not
   * asked: verify what comes out.
   *
   * @param secured the credential with exactly one base proof
   * @param selectivePointers JSON pointers to what is to be shown besides what is mandatory
   * @throws CheckFailure refuted, mostly {@code PROOF_GENERATION_ERROR}, if there is no such proof,
   *     it does not fit, or a pointer points at nothing
   */
  public JsonObject derive(JsonObject secured, List<String> selectivePointers) throws CheckFailure {
    return new Derivation(canonicalForm).derive(secured, selectivePointers);
  }

  private static byte[] signature(Signer signer, byte[] data) {
    byte[] signature = signer.sign(data);
    if (signature.length != SIGNATURE_BYTES) {
      throw new IllegalStateException("The signer gave " + signature.length + " bytes.");
    }
    return signature;
  }
}
