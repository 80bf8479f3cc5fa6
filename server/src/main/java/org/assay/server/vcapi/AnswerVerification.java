package org.assay.server.vcapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.assay.server.verification.Rules;
import org.assay.server.verification.VerifyBadge;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Expectations;
import org.assay.verifier.Kind;
import org.assay.verifier.TrustPolicy;
import org.assay.verifier.Verdict;

/** Judges what a request holds and words the answer; whatever the request, there is an answer. */
@Singleton
class AnswerVerification {

  private static final Set<String> CREDENTIAL = Set.of("verifiableCredential");
  private static final Set<String> PRESENTATION = Set.of("verifiablePresentation", "presentation");
  private static final Set<String> OPTIONS = Set.of("checks", "challenge", "domain");

  private final VerifyBadge verifyBadge;

  @Inject
  AnswerVerification(VerifyBadge verifyBadge) {
    this.verifyBadge = verifyBadge;
  }

  /** Answers whether a credential is verified. */
  VerificationResult credential(byte[] body, TrustPolicy policy) {
    return answer(body, CREDENTIAL, false, policy);
  }

  /** Answers whether a presentation and what is in it are verified. */
  VerificationResult presentation(byte[] body, TrustPolicy policy) {
    return answer(body, PRESENTATION, true, policy);
  }

  private VerificationResult answer(
      byte[] body, Set<String> names, boolean presentation, TrustPolicy policy) {
    try {
      var requested = Requested.read(body, names, OPTIONS);
      var checks = checks(requested);
      var rules =
          new Rules(policy, Expectations.none())
              .challenge(requested.text("challenge"))
              .domain(requested.text("domain"));
      var verdict = verifyBadge.verify(bytes(requested.secured()), rules);
      requireKind(verdict, presentation);
      return VerificationResult.of(verdict, checks);
    } catch (CheckFailure malformed) {
      return VerificationResult.of(malformed);
    }
  }

  private static Checks checks(Requested requested) throws CheckFailure {
    var names = requested.texts("checks");
    if (names.isEmpty()) {
      return Checks.ALL;
    }
    return Checks.named(names.get())
        .orElseThrow(() -> Requested.malformed("One of the checks is unknown.", "/options/checks"));
  }

  private static byte[] bytes(JsonValue secured) {
    var text = secured instanceof JsonString token ? token.getString() : secured.toString();
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A credential is no presentation: whoever asks for one must not get a yes for the other. */
  private static void requireKind(Verdict verdict, boolean presentation) throws CheckFailure {
    boolean other =
        verdict.kind().map(kind -> kind == Kind.PRESENTATION).orElse(presentation) != presentation;
    if (other) {
      throw Requested.malformed(
          presentation
              ? "This is no presentation; ask /credentials/verify."
              : "This is a presentation; ask /presentations/verify.",
          "");
    }
  }
}
