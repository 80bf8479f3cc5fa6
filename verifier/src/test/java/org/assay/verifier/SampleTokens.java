package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.carrier.Envelope;
import org.assay.verifier.key.JwkWriter;
import org.assay.verifier.proof.JwtPresentation;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.sdjwt.SdJwtWriter;

/** The sample badge, and a card, in the tokens of VC-JOSE-COSE and SD-JWT. */
final class SampleTokens {

  static final SampleIssuer HOLDER = new SampleIssuer(7);
  static final String AUDIENCE = "https://verifier.example";
  static final String NONCE = "n-0S6_WzA2Mj";
  static final Expectations ASKED = Expectations.none().challenge(NONCE).domain(AUDIENCE);
  static final Set<String> HIDDEN =
      Set.of("/name", "/degree", "/degree/title", "/skills/0", "/skills/1", "/sub");

  private SampleTokens() {}

  static String vcJwt(JsonObject credential) {
    return JwtProof.signVcJwt(
        credential, "EdDSA", SampleBadge.ISSUER.keyId(), SampleBadge.ISSUER::signature);
  }

  static String vpJwt(JsonObject presentation) {
    return JwtPresentation.sign(presentation, "EdDSA", HOLDER.keyId(), HOLDER::signature);
  }

  /** What the holder shows to the audience: a badge in an envelope. */
  static JsonObject presentation(JsonObject badge) {
    JsonObject envelope = new Envelope(Envelope.Kind.VC_JWT, vcJwt(badge)).write();
    return Forge.object(
        "{'@context':['https://www.w3.org/ns/credentials/v2'],'type':['VerifiablePresentation'],"
            + "'holder':'"
            + HOLDER.id()
            + "','aud':'"
            + AUDIENCE
            + "','nonce':'"
            + NONCE
            + "','verifiableCredential':["
            + envelope
            + "]}");
  }

  /** The sample badge as an SD-JWT, some of it hidden. */
  static String vcSdJwt(JsonObject credential, String... hidden) {
    return issue(TokenProfile.VC_SD_JWT, credential, Set.of(hidden));
  }

  /** A card that is no Open Badge: an SD-JWT VC. */
  static String card() {
    return card(cardClaims());
  }

  static String card(JsonObject claims) {
    return issue(TokenProfile.SD_JWT_VC, claims, HIDDEN);
  }

  static JsonObject cardClaims() {
    JsonObject plain =
        Forge.object(
            "{'iss':'"
                + SampleBadge.ISSUER.id()
                + "','vct':'https://badges.example.org/types/card','nbf':1767225600,"
                + "'exp':1830297600,'iat':1767225600,'sub':'did:example:learner-7','name':'Ada',"
                + "'degree':{'title':'Dr.','year':1843},'skills':['poetry',{'name':'analysis'}]}");
    JsonObject jwk = JwkWriter.write(HOLDER.publicKey(), "holder");
    return Edit.set(plain, "/cnf", Forge.object("{'jwk':" + jwk + "}"));
  }

  static String issue(TokenProfile profile, JsonObject claims, Set<String> hidden) {
    return SdJwtWriter.issue(
        profile,
        claims,
        hidden,
        salts(),
        "EdDSA",
        Optional.of(SampleBadge.ISSUER.keyId()),
        SampleBadge.ISSUER::signature);
  }

  static String bound(String shown) {
    return bound(shown, AUDIENCE, NONCE, SampleBadge.NOW);
  }

  static String bound(String shown, String audience, String nonce, Instant at) {
    try {
      return SdJwtWriter.bind(shown, audience, nonce, at, "EdDSA", HOLDER::signature);
    } catch (CheckFailure e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  static void assertFlaw(Verdict verdict, Decision decision, String code) {
    assertThat(verdict.findings())
        .as(new VerdictText(false).write("token", verdict))
        .extracting(Finding::code)
        .contains(code);
    assertThat(verdict.decision()).isEqualTo(decision);
  }

  private static Supplier<byte[]> salts() {
    byte[] salt = new byte[16];
    return () -> {
      salt[15]++;
      return salt.clone();
    };
  }
}
