package org.assay.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assay.verifier.AssertionFlaw.EVIL;
import static org.assay.verifier.AssertionFlaw.MALFORMED;
import static org.assay.verifier.AssertionFlaw.date;
import static org.assay.verifier.AssertionFlaw.flaw;
import static org.assay.verifier.AssertionFlaw.number;
import static org.assay.verifier.AssertionFlaw.signed;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.security.GeneralSecurityException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signed badges of Open Badges 2.0 whose signature, key or status is not in order. */
class SignedFlawsTest {

  @ParameterizedTest
  @MethodSource({"of_the_signature", "of_the_key", "of_the_status"})
  void flaw_is_found_and_named(AssertionFlaw flaw) {
    flaw.requireFound();
  }

  static Stream<AssertionFlaw> of_the_signature() {
    return Stream.of(
        signature("no algorithm at all", "{'alg':'none'}", "CRYPTOGRAPHIC_SECURITY_ERROR"),
        signature("algorithm missing", "{}", "CRYPTOGRAPHIC_SECURITY_ERROR"),
        signature("unknown algorithm", "{'alg':'RS1'}", "CRYPTOGRAPHIC_SECURITY_ERROR"),
        signature(
            "algorithm of another kind of key", "{'alg':'EdDSA'}", "CRYPTOGRAPHIC_SECURITY_ERROR"),
        signature("other padding", "{'alg':'PS256'}", "PROOF_VERIFICATION_ERROR"),
        signature(
            "critical extension",
            "{'alg':'RS256','crit':['x'],'x':1}",
            "CRYPTOGRAPHIC_SECURITY_ERROR"),
        signature(
            "payload not encoded", "{'alg':'RS256','b64':false}", "CRYPTOGRAPHIC_SECURITY_ERROR"),
        signed(
            "public key as a secret",
            s -> s.signedBy("{'alg':'HS256'}", SignedFlawsTest::hmac),
            REFUTED,
            "proof",
            "CRYPTOGRAPHIC_SECURITY_ERROR"),
        signed(
            "no signature",
            s -> s.signedBy("{'alg':'RS256'}", data -> new byte[256]),
            REFUTED,
            "proof",
            "PROOF_VERIFICATION_ERROR"),
        new AssertionFlaw(
            "signed badge without its signature", unsigned(), REFUTED, "proof", "PROOF_MISSING"),
        signed(
            "expired",
            s -> s.present(date("/expires", "2026-05-01T00:00:00Z")),
            REFUTED,
            "validity",
            "EXPIRED"),
        signed(
            "future",
            s -> s.present(date("/issuedOn", "2026-07-01T00:00:00Z")),
            REFUTED,
            "validity",
            "NOT_YET_VALID"),
        signed(
            "says it is revoked",
            s -> s.present(b -> Edit.set(b, "/revoked", JsonValue.TRUE)),
            REFUTED,
            "status",
            "REVOKED"));
  }

  static Stream<AssertionFlaw> of_the_key() {
    return Stream.of(
        key(
            "owned by somebody else",
            k -> Edit.set(k, "/owner", EVIL + "/issuer"),
            REFUTED,
            "issuer",
            "KEY_PROVENANCE_ERROR"),
        key(
            "owned by nobody",
            k -> Edit.remove(k, "/owner"),
            UNDETERMINED,
            "issuer",
            "KEY_PROVENANCE_ERROR"),
        key("says it is another", k -> Edit.set(k, "/id", EVIL), REFUTED, "proof", "ID_MISMATCH"),
        key(
            "without key",
            k -> Edit.remove(k, "/publicKeyPem"),
            REFUTED,
            "proof",
            "INVALID_VERIFICATION_METHOD"),
        key(
            "of another type",
            k -> Edit.set(k, "/type", "Image"),
            REFUTED,
            "proof",
            "INVALID_VERIFICATION_METHOD"),
        key(
            "not in PEM",
            k -> Edit.set(k, "/publicKeyPem", "key"),
            REFUTED,
            "proof",
            "INVALID_VERIFICATION_METHOD"),
        key(
            "private",
            SignedFlawsTest::privateKey,
            REFUTED,
            "proof",
            "CRYPTOGRAPHIC_SECURITY_ERROR"),
        signed(
            "key unreachable",
            s -> s.web.fail(SampleAssertion.KEY, "LOADING_ERROR"),
            UNDETERMINED,
            "proof",
            "LOADING_ERROR"),
        signed(
            "key not listed",
            s -> s.edit(SampleAssertion.ISSUER, i -> Edit.set(i, "/publicKey", EVIL + "/key")),
            REFUTED,
            "issuer",
            "KEY_PROVENANCE_ERROR"),
        signed(
            "issuer lists no key",
            s -> s.edit(SampleAssertion.ISSUER, i -> Edit.remove(i, "/publicKey")),
            REFUTED,
            "issuer",
            "KEY_PROVENANCE_ERROR"),
        signed(
            "no key named anywhere",
            s -> noKey(s),
            UNDETERMINED,
            "proof",
            "INVALID_VERIFICATION_METHOD"),
        signed(
            "creator is a number",
            s -> s.present(b -> Edit.set(b, "/verification/creator", number("1"))),
            REFUTED,
            "proof",
            MALFORMED),
        signed(
            "forger brings key and issuer along",
            SignedFlawsTest::forgedWhole,
            REFUTED,
            "issuer",
            "KEY_PROVENANCE_ERROR"));
  }

  static Stream<AssertionFlaw> of_the_status() {
    return Stream.of(
        status("revoked by id", l -> entry(l, "'" + SampleAssertion.ID + "'"), REFUTED, "REVOKED"),
        status(
            "revoked by object",
            l -> entry(l, "{'id':'" + SampleAssertion.ID + "'}"),
            REFUTED,
            "REVOKED"),
        status(
            "revoked by uid",
            l -> entry(l, "{'uid':'abc-1','revocationReason':'x'}"),
            REFUTED,
            "REVOKED"),
        status(
            "entry that names nobody",
            l -> entry(l, "{'revoked':true}"),
            UNDETERMINED,
            "STATUS_VERIFICATION_ERROR"),
        status(
            "list of another issuer",
            l -> Edit.set(l, "/issuer", EVIL),
            UNDETERMINED,
            "STATUS_VERIFICATION_ERROR"),
        status(
            "list says it is another",
            l -> Edit.set(l, "/id", EVIL),
            UNDETERMINED,
            "STATUS_VERIFICATION_ERROR"),
        status(
            "list of another type",
            l -> Edit.set(l, "/type", "List"),
            UNDETERMINED,
            "STATUS_VERIFICATION_ERROR"),
        status(
            "list without entries",
            l -> Edit.remove(l, "/revokedAssertions"),
            UNDETERMINED,
            "STATUS_VERIFICATION_ERROR"),
        signed(
            "list unreachable",
            s -> s.web.fail(SampleAssertion.LIST, "LOADING_ERROR"),
            UNDETERMINED,
            "status",
            "STATUS_RETRIEVAL_ERROR"),
        signed(
            "list gone",
            s -> s.web.fail(SampleAssertion.LIST, "GONE"),
            UNDETERMINED,
            "status",
            "STATUS_RETRIEVAL_ERROR"),
        signed(
            "list has no address",
            s ->
                s.edit(
                    SampleAssertion.ISSUER, i -> Edit.set(i, "/revocationList", Edit.json("{}"))),
            UNDETERMINED,
            "status",
            "STATUS_RETRIEVAL_ERROR"));
  }

  private static AssertionFlaw signature(String name, String header, String code) {
    return signed(
        name, s -> s.signedBy(header, SampleAssertion::signature), REFUTED, "proof", code);
  }

  private static AssertionFlaw key(
      String name, UnaryOperator<JsonObject> change, Decision decision, String check, String code) {
    return signed("key " + name, s -> s.edit(SampleAssertion.KEY, change), decision, check, code);
  }

  private static AssertionFlaw status(
      String name, UnaryOperator<JsonObject> change, Decision decision, String code) {
    return signed(name, s -> s.edit(SampleAssertion.LIST, change), decision, "status", code);
  }

  private static JsonObject entry(JsonObject list, String entry) {
    return Edit.set(list, "/revokedAssertions/-", Edit.json("{'e':" + entry + "}").getValue("/e"));
  }

  private static void forgedWhole(SampleAssertion sample) {
    SampleIssuer thief = new SampleIssuer(9);
    String address = EVIL + "/key";
    sample.web.put(address, SampleAssertion.key(address, thief.publicKey()));
    JsonObject issuer =
        Edit.set(
            SampleAssertion.issuer(),
            "/publicKey",
            SampleAssertion.key(address, thief.publicKey()));
    JsonObject badge = Edit.set(SampleAssertion.badge(), "/issuer", issuer);
    sample.present(b -> Edit.set(b, "/badge", Edit.set(badge, "/id", "urn:uuid:1")));
    sample.present(b -> Edit.set(b, "/verification/creator", address));
    sample.signedBy("{'alg':'EdDSA'}", thief::signature);
  }

  private static void noKey(SampleAssertion sample) {
    sample.present(b -> Edit.remove(b, "/verification/creator"));
    sample.edit(SampleAssertion.ISSUER, i -> Edit.remove(i, "/publicKey"));
  }

  private static SampleAssertion unsigned() {
    SampleAssertion sample = SampleAssertion.hosted();
    JsonObject signed = SampleAssertion.signed().presented;
    return sample.present(b -> signed);
  }

  private static JsonObject privateKey(JsonObject key) {
    byte[] der = SampleAssertion.RSA.getPrivate().getEncoded();
    return Edit.set(key, "/publicKeyPem", SampleAssertion.pem("PRIVATE KEY", der));
  }

  private static byte[] hmac(byte[] data) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      String pem = SampleAssertion.pem("PUBLIC KEY", SampleAssertion.RSA.getPublic().getEncoded());
      mac.init(new SecretKeySpec(pem.getBytes(US_ASCII), "HmacSHA256"));
      return mac.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
