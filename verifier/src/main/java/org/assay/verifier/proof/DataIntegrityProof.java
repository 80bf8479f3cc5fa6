package org.assay.verifier.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.key.Relationship;

/**
 * A Data Integrity proof, read and well-formed, not yet verified.
 *
 * @param cryptosuite the recipe
 * @param verificationMethod the URL of the key
 * @param created when it was made, if it says so
 * @param expires when it stops to be valid, if it says so; for the caller to compare with the clock
 * @param previousProof the ids of the proofs that this one covers too
 * @param proofValue the raw signature, or the parts of a derived proof in CBOR; not copied
 * @param members the proof as it was read
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#proofs">Data Integrity 1.0, Proofs</a>
 */
public record DataIntegrityProof(
    Cryptosuite cryptosuite,
    String verificationMethod,
    Optional<Instant> created,
    Optional<Instant> expires,
    List<String> previousProof,
    byte[] proofValue,
    JsonObject members) {

  private static final int LONGEST_SIGNATURE = 200;

  /** A derived proof has a signature for each statement. */
  private static final int LONGEST_DERIVED = 1_000_000;

  /**
   * Reads a proof that was made for a purpose. Pointers in failures are relative to the proof.
   *
   * @throws CheckFailure undetermined, {@code UNKNOWN_PROOF_TYPE}, if the type or cryptosuite is
   *     none of ours; refuted if a member is missing or malformed or the purpose is another
   */
  public static DataIntegrityProof read(JsonObject proof, Relationship purpose)
      throws CheckFailure {
    Optional<Cryptosuite> suite = Cryptosuite.of(proof);
    if (suite.isEmpty()) {
      throw CheckFailure.undetermined(
          "UNKNOWN_PROOF_TYPE", "The proof is of a type or cryptosuite not known here.", "");
    }
    if (!required(proof, "proofPurpose").equals(purpose.title())) {
      throw CheckFailure.refuted(
          "PROOF_VERIFICATION_ERROR",
          "The proof was made for another purpose than " + purpose.title() + ".",
          "/proofPurpose");
    }
    return new DataIntegrityProof(
        suite.get(),
        required(proof, "verificationMethod"),
        time(proof, "created"),
        time(proof, "expires"),
        previous(proof),
        suite.get() == Cryptosuite.ECDSA_SD_2023
            ? derived(required(proof, "proofValue"))
            : signature(required(proof, "proofValue")),
        proof);
  }

  private static String required(JsonObject proof, String name) throws CheckFailure {
    return JsonMembers.string(proof, name)
        .orElseThrow(() -> malformed("The proof has no " + name + ".", name));
  }

  private static Optional<Instant> time(JsonObject proof, String name) throws CheckFailure {
    if (!proof.containsKey(name)) {
      return Optional.empty();
    }
    Optional<Instant> time = JsonMembers.string(proof, name).flatMap(DateTimeStamp::read);
    if (time.isEmpty()) {
      throw malformed("The proof's " + name + " is no time with a time zone.", name);
    }
    return time;
  }

  private static List<String> previous(JsonObject proof) throws CheckFailure {
    List<String> ids = new ArrayList<>();
    for (JsonValue value : JsonMembers.values(proof, "previousProof")) {
      if (!(value instanceof JsonString id)) {
        throw malformed("A previous proof is named by a string.", "previousProof");
      }
      ids.add(id.getString());
    }
    return List.copyOf(ids);
  }

  private static byte[] signature(String proofValue) throws CheckFailure {
    if (!proofValue.startsWith("z") || proofValue.length() > LONGEST_SIGNATURE) {
      throw malformed("The proof's value is not base58btc behind the letter z.", "proofValue");
    }
    return Base58.decode(proofValue.substring(1))
        .orElseThrow(() -> malformed("The proof's value is not base58btc.", "proofValue"));
  }

  private static byte[] derived(String proofValue) throws CheckFailure {
    return Optional.of(proofValue)
        .filter(value -> value.startsWith("u") && value.length() <= LONGEST_DERIVED)
        .flatMap(value -> Base64Url.decode(value.substring(1)))
        .orElseThrow(
            () ->
                CheckFailure.refuted(
                    "PROOF_VERIFICATION_ERROR",
                    "The proof's value is not base64url behind the letter u, or is too long.",
                    "/proofValue"));
  }

  private static CheckFailure malformed(String sentence, String member) {
    return CheckFailure.refuted("MALFORMED_VALUE_ERROR", sentence, "/" + member);
  }
}
