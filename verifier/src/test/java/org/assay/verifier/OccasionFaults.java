package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.Fault.judge;
import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleTokens.ASKED;
import static org.assay.verifier.SampleTokens.NONCE;

import jakarta.json.JsonObject;
import org.assay.verifier.Fault.Chapter;

/** What is good in itself, but was not made for the occasion on which it is shown. */
final class OccasionFaults {

  private static final JsonObject BADGE = ISSUER.sign(SampleBadge.withoutStatus());
  private static final String OTHER = "https://other.example";

  private OccasionFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Occasions");
    alone(chapter);
    tokens(chapter);
    holders(chapter);
    return chapter;
  }

  private static void alone(Chapter chapter) {
    chapter
        .open("badge in place of a presentation", "challenge", "NOT_CHECKED", () -> asked(BADGE))
        .open(
            "token of a badge in place of a presentation",
            "challenge",
            "NOT_CHECKED",
            () -> asked(ISSUER.jwt(SampleBadge.withoutStatus())))
        .open(
            "assertion in place of a presentation",
            "challenge",
            "NOT_CHECKED",
            () ->
                SampleAssertion.hosted()
                    .verifier()
                    .verify(SampleAssertion.hosted().document().getBytes(UTF_8), ASKED))
        .open(
            "proof for an occasion unknown", "challenge", "NOT_CHECKED", () -> judge(occasional()))
        .open("proof for a domain unknown", "challenge", "NOT_CHECKED", () -> judge(domestic()))
        .refuted(
            "proof for another domain",
            "challenge",
            "INVALID_DOMAIN_ERROR",
            () -> asked(occasional()));
  }

  private static void tokens(Chapter chapter) {
    chapter
        .refuted(
            "presentation as a token of a badge",
            "proof",
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            () -> asked(disguisedPresentation()))
        .open(
            "presentation in a claim of a token",
            "structure",
            "UNSUPPORTED_DOCUMENT",
            () -> asked(token("{'alg':'EdDSA','typ':'JWT','kid':'KEY'}", "{'vp':{}}")))
        .open(
            "token made for an audience unknown",
            "holder",
            "NOT_CHECKED",
            () -> judge(restricted(OTHER)))
        .refuted(
            "token made for another audience",
            "holder",
            "INVALID_DOMAIN_ERROR",
            () -> asked(restricted(OTHER)))
        .open(
            "token made for the audience, but not for the challenge",
            "challenge",
            "NOT_CHECKED",
            () -> asked(restricted(SampleTokens.AUDIENCE)));
  }

  private static void holders(Chapter chapter) {
    chapter
        .refuted(
            "holder's proof for another occasion",
            "holder",
            "INVALID_CHALLENGE_ERROR",
            () -> bound(SampleTokens.AUDIENCE, "another"))
        .refuted(
            "holder's proof for somebody else",
            "holder",
            "INVALID_DOMAIN_ERROR",
            () -> bound("https://other.example", SampleTokens.NONCE))
        .refuted(
            "holder's proof that is old",
            "holder",
            "EXPIRED",
            () ->
                asked(
                    SampleTokens.bound(
                        SampleTokens.card(),
                        SampleTokens.AUDIENCE,
                        SampleTokens.NONCE,
                        SampleBadge.NOW.minusSeconds(3600))))
        .open(
            "card without the holder's proof",
            "holder",
            "KEY_BINDING_MISSING",
            () -> asked(SampleTokens.card()));
  }

  private static String restricted(String audience) {
    return SampleTokens.vcJwt(Edit.set(SampleBadge.withoutStatus(), "/aud", audience));
  }

  private static Verdict bound(String audience, String nonce) {
    return asked(SampleTokens.bound(SampleTokens.card(), audience, nonce, SampleBadge.NOW));
  }

  private static Verdict asked(Object document) {
    return SampleNetwork.healthy().verifier().verify(document.toString().getBytes(UTF_8), ASKED);
  }

  // A presentation with all that a badge in a token has to have, but no nonce.
  private static String disguisedPresentation() {
    JsonObject payload =
        Edit.set(
            Edit.set(
                SampleKey.payload(SampleBadge.withoutStatus()),
                "/type",
                Edit.array("VerifiablePresentation")),
            "/holder",
            ISSUER.id());
    return token("{'alg':'EdDSA','typ':'JWT','kid':'KEY'}", payload.toString());
  }

  private static JsonObject domestic() {
    JsonObject options = SampleKey.options("eddsa-rdfc-2022", ISSUER.keyId());
    return SampleKey.ED25519.prove(
        SampleBadge.withoutStatus(), Edit.set(options, "/domain", OTHER));
  }

  private static JsonObject occasional() {
    JsonObject options = SampleKey.options("eddsa-rdfc-2022", ISSUER.keyId());
    JsonObject complete =
        Edit.set(Edit.set(options, "/domain", "https://other.example"), "/challenge", NONCE);
    return SampleKey.ED25519.prove(SampleBadge.withoutStatus(), complete);
  }

  private static String token(String header, String payload) {
    return Forge.token(header.replace("KEY", ISSUER.keyId()), payload, ISSUER::signature);
  }
}
