package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;

/**
 * Asks the issuer once for a newer copy of the credential, if the credential says where.
 *
 * <p>A copy is taken only if by itself it is well-formed, signed by the same issuer, of the same
 * id, not older and already in force. Then the copy is the document that is judged, in its own
 * dates and its own status, for better or worse; nothing of it is mixed with the original. Else the
 * original is judged, and the finding says why. A copy is never refreshed itself, and neither is a
 * document inside another.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0#verify-refresh">Open Badges 3.0,
 *     verification</a>
 */
final class RefreshCheck {

  private static final String NAME = "refresh";
  private static final String MEMBER = "refreshService";
  private static final String TYPE = "1EdTechCredentialRefresh";

  private RefreshCheck() {}

  /**
   * What came out.
   *
   * @param finding what is said about it
   * @param copy the copy that is to be judged, if there is one
   */
  record Answer(Finding finding, Optional<RefreshedCopy> copy) {}

  /**
   * Looks for a newer copy.
   *
   * @param essentials what was found about the original: all but its dates must be good
   */
  static Answer examine(SecuredDocument original, List<Finding> essentials, Inquiry inquiry) {
    List<JsonValue> services = Shape.many(original.credential().get(MEMBER));
    if (services.isEmpty()) {
      return kept("NOT_APPLICABLE", "The credential names no refresh service.");
    }
    boolean sound =
        Essentials.isAuthentic(essentials) && RefreshedCopy.obstacle(essentials).isEmpty();
    if (!sound) {
      return kept("NOT_CHECKED", "Only a credential that is good but for its dates is refreshed.");
    }
    if (inquiry.depth() > 0) {
      return kept("NOT_CHECKED", "A credential inside another document is not refreshed.");
    }
    return services.stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonValue::asJsonObject)
        .filter(service -> Shape.mentions(service, "type", TYPE))
        .findFirst()
        .map(service -> ask(service, original, inquiry))
        .orElseGet(
            () ->
                kept(
                    "UNSUPPORTED_REFRESH",
                    "The refresh service is of a kind that is not asked here."));
  }

  private static Answer ask(JsonObject service, SecuredDocument original, Inquiry inquiry) {
    StatusEvidence evidence = new StatusEvidence();
    try {
      String address = Shape.text(service, "id").orElse("");
      evidence.put("refreshService", address);
      RefreshedCopy copy = RefreshedCopy.fetch(address, inquiry, evidence);
      copy.requireSuccessor(original.credential(), inquiry.now(), evidence);
      return copy.saysTheSame(original.credential()) ? same(evidence) : taken(copy, evidence);
    } catch (CheckFailure failure) {
      Finding finding =
          Findings.notice(
              NAME,
              failure.code(),
              failure.getMessage() + " So the credential is judged as it was presented.",
              "/" + MEMBER,
              evidence.toMap());
      return new Answer(finding, Optional.empty());
    }
  }

  private static Answer same(StatusEvidence evidence) {
    String message = "The issuer has no newer copy of the credential.";
    return new Answer(Findings.confirmed(NAME, message, evidence.toMap()), Optional.empty());
  }

  private static Answer taken(RefreshedCopy copy, StatusEvidence evidence) {
    Finding finding =
        Findings.notice(
            NAME,
            "REFRESHED",
            "The credential was refreshed: what is shown and judged is the issuer's newer copy, not"
                + " what was presented.",
            "/" + MEMBER,
            evidence.toMap());
    return new Answer(finding, Optional.of(copy));
  }

  private static Answer kept(String code, String message) {
    boolean absent = code.equals("NOT_APPLICABLE");
    Finding finding =
        new Finding(
            NAME, Outcome.NOT_APPLICABLE, code, message, absent ? "" : "/" + MEMBER, Map.of());
    return new Answer(finding, Optional.empty());
  }
}
