package org.assay.verifier.check;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.key.IssuerKeys;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.proof.SignedToken;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.proof.TokenTimes;
import org.assay.verifier.sdjwt.SdJwt;
import org.assay.verifier.status.TokenStatusList;

/**
 * Asks whether the issuer has taken an SD-JWT back. The list is the issuer's own, or it is not
 * relied on.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/">Token Status
 *     List</a>
 */
final class TokenStatusCheck {

  private static final String NAME = "status";
  private static final String POINTER = "/status/status_list";
  private static final String ACCEPT = "application/statuslist+jwt, text/plain;q=0.5";

  private TokenStatusCheck() {}

  static Finding examine(SdJwt token, boolean authentic, Inquiry inquiry) {
    String issuer = SdJwtSignature.issuer(token).orElse("");
    return examine(token.claims(), issuer, authentic, inquiry)
        .orElseGet(() -> Findings.notApplicable(NAME, "The credential names no status list."));
  }

  /**
   * Answers the claim {@code status} of any token.
   *
   * @param claims all claims of the token
   * @param issuer who issued it, and must have issued the list
   */
  static Optional<Finding> examine(
      JsonObject claims, String issuer, boolean authentic, Inquiry inquiry) {
    return claims.containsKey("status")
        ? Optional.of(answer(claims, issuer, authentic, inquiry))
        : Optional.empty();
  }

  private static Finding answer(
      JsonObject claims, String issuer, boolean authentic, Inquiry inquiry) {
    Map<String, String> evidence = new LinkedHashMap<>();
    try {
      if (!authentic) {
        throw CheckFailure.undetermined(
            "NOT_CHECKED",
            "The status was not asked because no good proof shows who issued it.",
            "/status");
      }
      Reference entry = Reference.read(claims);
      evidence.put("statusListUri", entry.uri());
      evidence.put("statusListIndex", Long.toString(entry.index()));
      int status = fetch(entry, issuer, inquiry).value(entry.index());
      evidence.put("status", "0x" + Integer.toHexString(status));
      requireValid(status);
      return Findings.confirmed(NAME, "The credential is not revoked.", evidence);
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure, evidence);
    }
  }

  /** Where the status of a token stands. */
  private record Reference(String uri, long index) {

    static Reference read(JsonObject claims) throws CheckFailure {
      JsonObject entry =
          Shape.object(claims, "status")
              .filter(status -> status.size() == 1)
              .flatMap(status -> Shape.object(status, "status_list"))
              .orElseThrow(
                  () ->
                      CheckFailure.undetermined(
                          "UNSUPPORTED_STATUS",
                          "The status is of a kind that is not known here.",
                          "/status"));
      String uri =
          Shape.text(entry, "uri")
              .filter(Shape::isUrl)
              .orElseThrow(() -> Shape.malformed("The status list has no address.", POINTER));
      if (!(entry.get("idx") instanceof JsonNumber index)
          || !index.isIntegral()
          || index.bigDecimalValue().signum() < 0
          || index.bigDecimalValue().precision() > 15) {
        throw Shape.malformed("The index of the status is no number.", POINTER);
      }
      return new Reference(uri, index.longValue());
    }
  }

  private static TokenStatusList fetch(Reference entry, String issuer, Inquiry inquiry)
      throws CheckFailure {
    byte[] body = load(entry.uri(), inquiry);
    try {
      Instant then = inquiry.whenFetched().now();
      String text = new String(body, StandardCharsets.ISO_8859_1).strip();
      SignedToken list = SignedToken.read(text, Set.of(TokenProfile.STATUS_LIST));
      VerificationMethod key =
          new IssuerKeys(inquiry.documents()).ofSdJwtVc(list.kid(), list.jwk(), issuer);
      ProofCheck.requireCurrent(key, inquiry.whenFetched());
      list.verify(key);
      if (!Shape.text(list.payload(), "sub").orElse("").equals(entry.uri())) {
        throw unusable("It is another list than the one that the credential names.");
      }
      if (!Shape.text(list.payload(), "iss").orElse(issuer).equals(issuer)) {
        throw unusable("It comes from another issuer than the credential.");
      }
      TokenTimes times = TokenTimes.read(list.payload());
      times.requireCurrent(then);
      if (times.issuedAt().isEmpty()) {
        throw unusable("It does not say when it was issued.");
      }
      return TokenStatusList.read(list.payload());
    } catch (CheckFailure failure) {
      throw failure.code().equals("STATUS_VERIFICATION_ERROR")
          ? failure
          : unusable(String.valueOf(failure.getMessage()));
    }
  }

  private static byte[] load(String address, Inquiry inquiry) throws CheckFailure {
    try {
      return inquiry.documents().load(new URI(address), ACCEPT).body();
    } catch (URISyntaxException e) {
      throw Shape.malformed("The address of the status list is no URL.", POINTER);
    } catch (CheckFailure failure) {
      throw CheckFailure.undetermined(
          "STATUS_RETRIEVAL_ERROR", String.valueOf(failure.getMessage()), POINTER);
    }
  }

  private static void requireValid(int status) throws CheckFailure {
    switch (status) {
      case 0 -> {}
      case 1 ->
          throw CheckFailure.refuted("REVOKED", "The issuer has revoked the credential.", POINTER);
      case 2 ->
          throw CheckFailure.refuted(
              "SUSPENDED", "The issuer has suspended the credential.", POINTER);
      default ->
          throw CheckFailure.undetermined(
              "UNKNOWN_PURPOSE", "The status is set, but its meaning is not known here.", POINTER);
    }
  }

  private static CheckFailure unusable(String why) {
    return CheckFailure.undetermined(
        "STATUS_VERIFICATION_ERROR", "The status list cannot be relied on. " + why, POINTER);
  }
}
