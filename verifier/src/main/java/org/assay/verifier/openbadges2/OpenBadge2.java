package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Recipient;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.key.JwkWriter;
import org.assay.verifier.loading.DocumentLoader;

/**
 * Judges badges of Open Badges 2.0. Their parts lie on the web, so that nothing can be verified
 * without the documents that the issuer publishes.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/">Open Badges 2.0</a>
 */
public final class OpenBadge2 {

  private OpenBadge2() {}

  /**
   * What came out.
   *
   * @param findings the answers in the order of the questions: structure, schema, proof, issuer,
   *     validity, status, recipient, endorsement
   * @param assertion the assertion that was judged: of a hosted badge the one that its issuer
   *     hosts, unless it could not be had
   * @param badge the BadgeClass, if it was found
   * @param issuer the Profile of the issuer from its own address, if it was found; its names and
   *     pictures are the issuer's own if the check {@code issuer} is confirmed
   */
  public record Examined(
      List<Finding> findings,
      JsonObject assertion,
      Optional<JsonObject> badge,
      Optional<JsonObject> issuer) {

    /** Creates the result with its own copy of the findings. */
    public Examined {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Tells whether a document speaks the words of Open Badges 2.0 or of an earlier version, and so
   * belongs here. Whether it is a good badge, or one at all, is another question.
   */
  public static boolean isOpenBadge2(JsonObject document) {
    return BadgeKind.hasContext(document) || BadgeKind.isOlder(document);
  }

  /**
   * Examines an assertion.
   *
   * @param assertion the assertion as it was handed in
   * @param signed the JWS whose payload it is, if it came as one
   * @param documents fetches what the issuer publishes
   * @param now the instant for which is judged
   * @param recipient whose badge it should be, if that is asked
   */
  public static Examined examine(
      JsonObject assertion,
      Optional<CompactJws> signed,
      DocumentLoader documents,
      Instant now,
      Optional<Recipient> recipient) {
    return new Examination(new LinkedDocuments(documents), now, recipient)
        .examine(assertion, signed);
  }

  /**
   * Returns what is signed in a signed assertion, the key, and whether the signature fits.
   *
   * @param assertion the payload
   * @param signed the assertion's signature
   * @param documents fetches the class, the issuer and the key
   */
  public static Map<String, String> explain(
      JsonObject assertion, CompactJws signed, DocumentLoader documents) {
    Map<String, String> steps = new LinkedHashMap<>(signed.explain());
    var linked = new LinkedDocuments(documents);
    try {
      Signature good = Signature.verify(signed, Parties.of(assertion, linked), linked);
      steps.put("verificationMethod", good.key().id());
      steps.put("publicKeyJwk", JwkWriter.write(good.key().key(), good.key().id()).toString());
      steps.put("signatureVerifies", "true");
    } catch (CheckFailure failure) {
      steps.put("failure", failure.code() + ": " + failure.getMessage());
    }
    return steps;
  }
}
