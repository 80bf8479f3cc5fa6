package org.assay.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.Fault.judge;
import static org.assay.verifier.SampleBadge.ISSUER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assay.verifier.Fault.Chapter;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.key.JwkWriter;

/** Tokens: what their headers ask for, who signed them, and claims that contradict the badge. */
final class TokenFaults {

  private static final JsonObject PAYLOAD = SampleKey.payload(SampleBadge.withoutStatus());
  private static final String INSECURE = "CRYPTOGRAPHIC_SECURITY_ERROR";
  private static final String FOREIGN = "KEY_PROVENANCE_ERROR";
  private static final String BAD = "PROOF_VERIFICATION_ERROR";

  private TokenFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Tokens");
    spelling(chapter);
    headers(chapter);
    algorithms(chapter);
    signatures(chapter);
    keys(chapter);
    claims(chapter);
    return chapter;
  }

  private static void spelling(Chapter chapter) {
    String good = signed(header());
    unreadable(chapter, "token without signature", good.substring(0, good.lastIndexOf('.') + 1));
    unreadable(chapter, "token of two parts", good.substring(0, good.lastIndexOf('.')));
    unreadable(chapter, "token with padding", good.replaceFirst("\\.", "=."));
    unreadable(chapter, "token with a line break", good.replaceFirst("\\.", ".\n"));
    unreadable(chapter, "token with spare bits", "e30.e30.AB");
    unreadable(chapter, "token whose header is a list", token("[]", PAYLOAD.toString()));
    unreadable(chapter, "token whose payload is no JSON", token(header().toString(), "badge"));
    unreadable(
        chapter,
        "token with a header member twice",
        token(header().toString().replaceFirst("\\{", "{\"alg\":\"none\","), PAYLOAD.toString()));
    unreadable(
        chapter,
        "token with a claim twice",
        token(
            header().toString(), PAYLOAD.toString().replaceFirst("\\{", "{\"iss\":\"urn:a:b\",")));
  }

  private static void headers(Chapter chapter) {
    asking(
        chapter,
        "token that demands the unknown",
        "crit",
        Json.createArrayBuilder().add("b64").build());
    asking(chapter, "token with unencoded payload", "b64", JsonValue.FALSE);
    asking(chapter, "token with the address of keys", "jku", Json.createValue("https://e.org/k"));
    asking(
        chapter,
        "token with the address of a certificate",
        "x5u",
        Json.createValue("https://e.org/c"));
    asking(
        chapter, "token with a certificate", "x5c", Json.createArrayBuilder().add("AAAA").build());
    asking(chapter, "token that is compressed", "zip", Json.createValue("DEF"));
    asking(chapter, "token of another type", "typ", Json.createValue("magic+jwt"));
    asking(chapter, "token whose key is a number", "kid", Json.createValue(1));
    asking(chapter, "token whose key is a text", "jwk", Json.createValue("key"));
    proof(chapter, "token that names no key", INSECURE, signed(Edit.remove(header(), "/kid")));
    proof(
        chapter, "token that names no algorithm", INSECURE, signed(Edit.remove(header(), "/alg")));
  }

  private static void algorithms(Chapter chapter) {
    algorithm(chapter, "token that needs no signature", "none");
    algorithm(chapter, "token that needs no signature, in capitals", "NONE");
    algorithm(chapter, "token of an unknown algorithm", "ES256K");
    algorithm(chapter, "algorithm with a space", "EdDSA ");
    algorithm(chapter, "Edwards key as a Weierstrass key", "ES256");
    algorithm(chapter, "Edwards key as an RSA key", "RS256");
    proof(chapter, "public RSA key as a shared secret", INSECURE, hmac());
    chapter.refuted("RSA key as a Weierstrass key", "proof", INSECURE, () -> rsa("ES256"));
    chapter.refuted("RSA padding exchanged", "proof", BAD, () -> rsa("PS256"));
  }

  private static void signatures(Chapter chapter) {
    String input =
        Base64Url.encode(ec().toString().getBytes(UTF_8))
            + "."
            + Base64Url.encode(ecPayload().toString().getBytes(UTF_8))
            + ".";
    proof(chapter, "signature of two zeros", BAD, input + Base64Url.encode(new byte[64]));
    proof(chapter, "signature in ASN.1", BAD, input + Base64Url.encode(new byte[70]));
    proof(chapter, "token with a changed payload", BAD, changed());
    String one = signed(header());
    String two = ISSUER.jwt(Edit.set(SampleBadge.withoutStatus(), "/id", "urn:example:other"));
    proof(
        chapter,
        "signature of another token",
        BAD,
        one.substring(0, one.lastIndexOf('.')) + two.substring(two.lastIndexOf('.')));
  }

  private static void keys(Chapter chapter) {
    SampleIssuer thief = new SampleIssuer(2);
    JsonObject own = JwkWriter.write(thief.publicKey(), "k");
    proof(
        chapter, "token signed by somebody else", FOREIGN, thief.jwt(SampleBadge.withoutStatus()));
    proof(
        chapter,
        "key that the token brings itself",
        FOREIGN,
        sign(thief, Edit.set(Edit.remove(header(), "/kid"), "/jwk", own)));
    proof(
        chapter,
        "key of the issuer named, another one brought",
        FOREIGN,
        sign(thief, Edit.set(header(), "/jwk", own)));
    asking(chapter, "token that shows a secret key", "jwk", Edit.json("{'kty':'oct','k':'AAAA'}"));
  }

  private static void claims(Chapter chapter) {
    claim(chapter, "another issuer claimed", "ISS", "iss", Json.createValue("did:example:other"));
    claim(chapter, "another learner claimed", "SUB", "sub", Json.createValue("did:example:other"));
    claim(chapter, "another id claimed", "JTI", "jti", Json.createValue("urn:example:other"));
    claim(chapter, "another beginning claimed", "NBF", "nbf", Json.createValue(1));
    claim(chapter, "another end claimed", "EXP", "exp", Json.createValue(4_000_000_000L));
    claim(chapter, "end claimed with parts of a second", "EXP", "exp", Json.createValue(1.5));
    claim(chapter, "end claimed as a text", "EXP", "exp", Json.createValue("1830297600"));
    claim(chapter, "end claimed beyond all times", "EXP", "exp", Json.createValue(1e300));
    for (String name : new String[] {"iss", "sub", "jti", "nbf", "exp"}) {
      String code = "CLAIM_MISSING_" + name.toUpperCase(java.util.Locale.ROOT);
      proof(
          chapter,
          "claim " + name + " is missing",
          code,
          payload(Edit.remove(PAYLOAD, "/" + name)));
    }
    proof(
        chapter,
        "credential inside a credential",
        "CLAIM_MISMATCH_VC",
        payload(Edit.set(PAYLOAD, "/vc", SampleBadge.withoutStatus())));
    JsonObject inner = ISSUER.sign(SampleBadge.withoutStatus());
    proof(
        chapter,
        "bad proof inside a good token",
        BAD,
        ISSUER.jwt(FlawsTest.flip(inner, "/proof/0/proofValue")));
  }

  static String good() {
    return signed(header());
  }

  static String goodOnCurve() {
    return SampleKey.P256.token(ec(), ecPayload());
  }

  private static JsonObject header() {
    return Edit.set(Edit.json("{'alg':'EdDSA','typ':'JWT'}"), "/kid", ISSUER.keyId());
  }

  private static JsonObject ec() {
    return Edit.set(Edit.json("{'alg':'ES256'}"), "/kid", SampleKey.P256.didUrl());
  }

  private static JsonObject ecPayload() {
    String did = SampleKey.P256.did();
    return Edit.set(Edit.set(PAYLOAD, "/iss", did), "/issuer/id", did);
  }

  private static String changed() {
    String[] parts = signed(header()).split("\\.");
    String payload = Edit.set(PAYLOAD, "/name", "Better").toString();
    return parts[0] + "." + Base64Url.encode(payload.getBytes(UTF_8)) + "." + parts[2];
  }

  /** An RSA issuer whose token is signed by PKCS #1, whatever its header says. */
  private static Verdict rsa(String algorithm) {
    JsonObject header = Edit.set(SampleRsa.header("RS256"), "/alg", algorithm);
    return SampleRsa.network().verify(SampleKey.RSA.token(header, SampleRsa.payload()));
  }

  private static String hmac() {
    try {
      String input = SampleKey.RSA.token(SampleRsa.header("HS256"), SampleRsa.payload());
      String signed = input.substring(0, input.lastIndexOf('.'));
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SampleKey.RSA.publicKey().getEncoded(), "HmacSHA256"));
      return signed + "." + Base64Url.encode(mac.doFinal(signed.getBytes(US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String signed(JsonObject header) {
    return sign(ISSUER, header);
  }

  private static String payload(JsonObject payload) {
    return SampleKey.ED25519.token(header(), payload);
  }

  private static String token(String header, String payload) {
    return SampleKey.ED25519.token(header, payload);
  }

  private static String sign(SampleIssuer issuer, JsonObject header) {
    return new SampleKey(issuer.publicKey(), issuer::signature).token(header, PAYLOAD);
  }

  private static void asking(Chapter chapter, String name, String member, JsonValue value) {
    proof(chapter, name, INSECURE, signed(Edit.set(header(), "/" + member, value)));
  }

  private static void algorithm(Chapter chapter, String name, String algorithm) {
    proof(chapter, name, INSECURE, signed(Edit.set(header(), "/alg", algorithm)));
  }

  private static void claim(
      Chapter chapter, String name, String code, String claim, JsonValue value) {
    proof(chapter, name, "CLAIM_MISMATCH_" + code, payload(Edit.set(PAYLOAD, "/" + claim, value)));
  }

  private static void unreadable(Chapter chapter, String name, String token) {
    chapter.refuted(name, "parsing", "PARSING_ERROR", () -> judge(token));
  }

  private static void proof(Chapter chapter, String name, String code, String token) {
    chapter.refuted(name, "proof", code, () -> judge(token));
  }
}
