package org.assay.verifier.selective;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.linkeddata.CanonicalForm;

/**
 * What a holder does: shows some of a credential, with a proof that its issuer said so.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#add-derived-proof-ecdsa-sd-2023">ECDSA
 *     Cryptosuites 1.0, Add Derived Proof</a>
 */
public final class Derivation {

  private static final String SUITE = "ecdsa-sd-2023";
  private static final String PROOF = "proof";
  private static final String VALUE = "proofValue";

  private final CanonicalForm canonicalForm;

  /** Creates derivations over the contexts of this canonical form. */
  public Derivation(CanonicalForm canonicalForm) {
    this.canonicalForm = canonicalForm;
  }

  /**
   * Derives a credential. Whether the base proof is good is not asked: verify what comes out.
   *
   * @param secured the credential with one base proof; other proofs are left out, since they do not
   *     fit a part
   * @param selectivePointers JSON pointers to what is to be shown besides what the issuer demands
   * @throws CheckFailure refuted, mostly {@code PROOF_GENERATION_ERROR}, if there is not exactly
   *     one base proof, it does not fit the document, or the pointers select nothing sensible
   */
  public JsonObject derive(JsonObject secured, List<String> selectivePointers) throws CheckFailure {
    JsonObject proof = baseProof(secured);
    BaseProofValue base = BaseProofValue.read(decoded(proof));
    JsonObject document = without(secured, PROOF);
    List<String> pointers = new ArrayList<>(base.mandatoryPointers());
    pointers.addAll(selectivePointers);
    if (pointers.isEmpty()) {
      throw Refusal.of("Nothing is selected.");
    }
    JsonPointerSelection selection = JsonPointerSelection.of(document, pointers);
    DerivedProofValue value =
        value(base, IssuedStatements.of(canonicalForm, document, base.hmacKey()), selection);
    JsonObject derived =
        with(
            without(proof, VALUE),
            VALUE,
            JsonRuntime.provider().createValue("u" + Base64Url.encode(value.write())));
    boolean array = secured.get(PROOF) instanceof JsonArray;
    return with(
        selection.document(),
        PROOF,
        array ? JsonRuntime.provider().createArrayBuilder().add(derived).build() : derived);
  }

  private static DerivedProofValue value(
      BaseProofValue base, IssuedStatements issued, JsonPointerSelection selection)
      throws CheckFailure {
    SortedSet<Integer> mandatory = issued.selectedBy(base.mandatoryPointers());
    SortedSet<Integer> shown = issued.positions(selection);
    if (base.signatures().size() != issued.lines().size() - mandatory.size()) {
      throw Refusal.of("The base proof does not fit the document.");
    }
    List<byte[]> signatures = new ArrayList<>();
    List<Integer> mandatoryIndexes = new ArrayList<>();
    int signature = 0;
    int index = 0;
    for (int i = 0; i < issued.lines().size(); i++) {
      if (mandatory.contains(i)) {
        mandatoryIndexes.add(index++);
      } else if (shown.contains(i)) {
        signatures.add(base.signatures().get(signature++));
        index++;
      } else {
        signature++;
      }
    }
    return new DerivedProofValue(
        base.baseSignature(),
        base.publicKey(),
        signatures,
        issued.labelMap(selection),
        mandatoryIndexes);
  }

  private static JsonObject baseProof(JsonObject secured) throws CheckFailure {
    JsonValue proofs = secured.getOrDefault(PROOF, JsonValue.EMPTY_JSON_ARRAY);
    List<JsonObject> found = new ArrayList<>();
    for (JsonValue value : proofs instanceof JsonArray array ? array : List.of(proofs)) {
      if (value instanceof JsonObject proof
          && proof.get("cryptosuite") instanceof JsonString suite
          && suite.getString().equals(SUITE)) {
        found.add(proof);
      }
    }
    if (found.size() != 1) {
      throw Refusal.of("The credential has " + found.size() + " proofs of " + SUITE + ", not one.");
    }
    return found.get(0);
  }

  private static byte[] decoded(JsonObject proof) throws CheckFailure {
    String text = proof.get(VALUE) instanceof JsonString value ? value.getString() : "";
    if (!text.startsWith("u")) {
      throw ProofValues.malformed("It is not base64url behind the letter u.");
    }
    return Base64Url.decode(text.substring(1))
        .orElseThrow(() -> ProofValues.malformed("It is not base64url behind the letter u."));
  }

  private static JsonObject without(JsonObject object, String name) {
    return JsonRuntime.provider().createObjectBuilder(object).remove(name).build();
  }

  private static JsonObject with(JsonObject object, String name, JsonValue value) {
    return JsonRuntime.provider().createObjectBuilder(object).add(name, value).build();
  }
}
