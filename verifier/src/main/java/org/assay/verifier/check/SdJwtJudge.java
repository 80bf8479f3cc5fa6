package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;
import org.assay.verifier.Recipient;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.sdjwt.SdJwt;

/**
 * Asks all questions about an SD-JWT VC, always in the same order.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/">SD-JWT VC</a>
 */
final class SdJwtJudge {

  private SdJwtJudge() {}

  static Judgement judge(SecuredDocument document, Inquiry inquiry) {
    SdJwt token = document.sdJwt().orElseThrow();
    JsonObject named = named(token);
    List<Finding> findings = new ArrayList<>();
    findings.add(Parsing.confirmed(document));
    findings.add(structure(token));
    findings.add(Findings.notApplicable("schema", "The document follows no JSON Schema."));
    List<Finding> proven = new ArrayList<>();
    List<VerificationMethod> good = new ArrayList<>();
    SdJwtSignature.examine(token, inquiry, proven, good);
    findings.addAll(proven);
    findings.add(IssuerCheck.examine(named, new Proofs(proven, good), inquiry));
    findings.add(validity(token, inquiry));
    findings.add(TokenStatusCheck.examine(token, Essentials.isAuthentic(findings), inquiry));
    findings.add(recipient(token, inquiry.expectations().recipient()));
    findings.addAll(ShownCheck.examine(token, inquiry));
    findings.addAll(Judge.loading(inquiry));
    findings.add(TrustNote.about(named, Essentials.isProven(findings), inquiry));
    return new Judgement(Optional.of(Kind.SD_JWT_VC), Optional.of(named), findings, List.of());
  }

  /** The claims, with the issuer in the place where credentials have it. */
  private static JsonObject named(SdJwt token) {
    var claims = JsonRuntime.provider().createObjectBuilder(token.claims()).remove("issuer");
    token.issuer().ifPresent(issuer -> claims.add("issuer", issuer));
    return claims.build();
  }

  private static Finding structure(SdJwt token) {
    String name = "structure";
    if (token.type().filter(type -> !type.isBlank()).isEmpty()) {
      return Findings.of(name, Shape.malformed("The claim 'vct' names no type.", "/vct"));
    }
    if (token.claims().containsKey("iss") && token.issuer().filter(Shape::isUrl).isEmpty()) {
      return Findings.of(name, Shape.malformed("The claim 'iss' is no URL.", "/iss"));
    }
    return Findings.confirmed(name, "The document is built as its specification demands.");
  }

  private static Finding validity(SdJwt token, Inquiry inquiry) {
    String name = "validity";
    try {
      token.requireCurrent(inquiry.now());
      return Findings.confirmed(name, "The credential holds now.");
    } catch (CheckFailure failure) {
      return Findings.of(name, failure);
    }
  }

  private static Finding recipient(SdJwt token, Optional<Recipient> recipient) {
    String name = "recipient";
    if (recipient.isEmpty()) {
      return Findings.notApplicable(name, "Nobody asked whose credential this is.");
    }
    Optional<String> subject = Shape.text(token.claims(), "sub");
    if (subject.isEmpty() || !recipient.get().identityType().equals(Recipient.ID)) {
      return Findings.of(
          name,
          CheckFailure.undetermined(
              "RECIPIENT_UNKNOWN",
              "The credential does not name its holder in the way that was asked.",
              "/sub"));
    }
    return subject.get().equals(recipient.get().identifier())
        ? Findings.confirmed(name, "The credential belongs to the one who was asked for.")
        : Findings.of(
            name,
            CheckFailure.refuted(
                "RECIPIENT_MISMATCH", "The credential belongs to somebody else.", "/sub"));
  }
}
