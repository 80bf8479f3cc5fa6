package org.assay.verifier.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Explanation;
import org.assay.verifier.Explanation.Step;
import org.assay.verifier.Kind;
import org.assay.verifier.carrier.Carried;
import org.assay.verifier.carrier.Carriers;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.key.JwkWriter;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.proof.DataIntegrityProof;
import org.assay.verifier.proof.ProofTrace;

/** Writes down every value between a document and its signatures. */
public final class Explaining {

  private Explaining() {}

  /**
   * Explains the signatures of one document, good or bad.
   *
   * @param document the bytes as they came
   * @param inquiry where keys come from
   */
  public static List<Explanation> of(byte[] document, Inquiry inquiry) {
    SecuredDocument secured;
    try {
      Carried carried = AddressJudge.followed(Carriers.read(document), inquiry);
      Optional<Map<String, String>> assertion = OpenBadge2Judge.explain(carried, inquiry);
      if (assertion.isPresent()) {
        return List.of(new Explanation("", steps(assertion.get())));
      }
      secured = Parsing.read(carried);
    } catch (CheckFailure failure) {
      return List.of(new Explanation("", List.of(ended(failure))));
    }
    return List.copyOf(whole(secured, inquiry));
  }

  /** A document's own signatures, and after them those of the documents inside. */
  private static List<Explanation> whole(SecuredDocument secured, Inquiry inquiry) {
    List<Explanation> explanations = new ArrayList<>(tokens(secured, inquiry));
    JsonObject credential = secured.credential();
    List<JsonValue> proofs = Shape.many(credential.get("proof"));
    for (int i = 0; i < Math.min(proofs.size(), EmbeddedProofs.MAX); i++) {
      boolean array = credential.get("proof") instanceof JsonArray;
      String pointer = array ? JsonPointers.child("/proof", i) : "/proof";
      explanations.add(new Explanation(pointer, embedded(secured, proofs.get(i), inquiry)));
    }
    if (inquiry.depth() < Inquiry.MAX_DEPTH) {
      ContainedCheck.in(secured.credential()).stream()
          .limit(ContainedCheck.MAX)
          .forEach(place -> explanations.addAll(inside(place, inquiry.inside())));
    }
    return explanations;
  }

  private static List<Explanation> inside(ContainedCheck.Place place, Inquiry inquiry) {
    List<Explanation> explanations;
    try {
      explanations = whole(Parsing.embedded(place.value()), inquiry);
    } catch (CheckFailure failure) {
      explanations = List.of(new Explanation("", List.of(ended(failure))));
    }
    return explanations.stream()
        .map(inner -> new Explanation(place.pointer() + inner.pointer(), inner.steps()))
        .toList();
  }

  private static List<Explanation> tokens(SecuredDocument secured, Inquiry inquiry) {
    List<Explanation> explanations = new ArrayList<>();
    secured
        .jwt()
        .ifPresent(
            jwt ->
                explanations.add(
                    token(
                        jwt.explain(),
                        () -> JwtSignature.key(jwt, inquiry),
                        jwt::verifySignature)));
    secured
        .sdJwt()
        .ifPresent(
            sdJwt ->
                explanations.add(
                    token(
                        sdJwt.token().explain(),
                        () -> SdJwtSignature.key(sdJwt, inquiry),
                        sdJwt::verifySignature)));
    secured
        .presented()
        .ifPresent(
            shown ->
                explanations.add(
                    token(
                        shown.explain(),
                        () -> PresentationSignature.key(shown, inquiry),
                        shown::verifySignature)));
    return explanations;
  }

  /** Finds the key of a token. */
  private interface Keys {
    VerificationMethod key() throws CheckFailure;
  }

  /** Checks the signature of a token. */
  private interface Signature {
    void verify(VerificationMethod key) throws CheckFailure;
  }

  private static Explanation token(Map<String, String> parts, Keys keys, Signature signature) {
    List<Step> steps = steps(parts);
    try {
      VerificationMethod key = keys.key();
      key(key, steps);
      signature.verify(key);
      steps.add(new Step("signatureVerifies", "true"));
    } catch (CheckFailure failure) {
      steps.add(ended(failure));
    }
    return new Explanation("", steps);
  }

  private static List<Step> steps(Map<String, String> parts) {
    List<Step> steps = new ArrayList<>();
    parts.forEach((name, value) -> steps.add(new Step(name, value)));
    return steps;
  }

  private static List<Step> embedded(SecuredDocument secured, JsonValue value, Inquiry inquiry) {
    List<Step> steps = new ArrayList<>();
    Relationship purpose =
        secured.kind() == Kind.PRESENTATION
            ? Relationship.AUTHENTICATION
            : Relationship.ASSERTION_METHOD;
    try {
      if (!(value instanceof JsonObject object)) {
        throw Shape.malformed("A proof is no object.", "");
      }
      DataIntegrityProof proof = DataIntegrityProof.read(object, purpose);
      steps.add(new Step("cryptosuite", proof.cryptosuite().title()));
      VerificationMethod key = EmbeddedProofs.key(proof.verificationMethod(), purpose, inquiry);
      key(key, steps);
      trace(EmbeddedProofs.trace(secured.credential(), object, key, purpose), steps);
      EmbeddedProofs.signature(secured.credential(), object, key, purpose);
      steps.add(new Step("signatureVerifies", "true"));
    } catch (CheckFailure failure) {
      steps.add(ended(failure));
    }
    return steps;
  }

  private static void key(VerificationMethod key, List<Step> steps) {
    steps.add(new Step("verificationMethod", key.id()));
    steps.add(new Step("controller", key.controller()));
    steps.add(new Step("publicKeyJwk", JwkWriter.write(key.key(), key.id()).toString()));
  }

  private static void trace(ProofTrace trace, List<Step> steps) {
    steps.add(new Step("canonicalProofOptions", trace.canonicalProofOptions()));
    steps.add(new Step("proofOptionsHash", trace.proofOptionsHash()));
    steps.add(new Step("canonicalDocument", trace.canonicalDocument()));
    steps.add(new Step("documentHash", trace.documentHash()));
    if (!trace.proofScopedKey().isEmpty()) {
      steps.add(new Step("proofScopedKey", trace.proofScopedKey()));
      steps.add(new Step("selectiveStatements", String.join("", trace.selectiveStatements())));
    }
    steps.add(new Step("signedData", trace.signedData()));
    steps.add(new Step("signature", trace.signature()));
  }

  private static Step ended(CheckFailure failure) {
    return new Step("failure", failure.code() + ": " + failure.getMessage());
  }
}
