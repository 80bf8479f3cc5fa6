package org.assay.verifier;

import static org.assay.verifier.Fault.judge;
import static org.assay.verifier.SampleBadge.ISSUER;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.assay.verifier.Fault.Chapter;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.Base64Url;

/** Signatures and keys at the edge of what their mathematics allows. */
final class EdgeFaults {

  private static final JsonObject BADGE = SampleBadge.withoutStatus();
  private static final String BAD = "PROOF_VERIFICATION_ERROR";
  private static final String KEY = "INVALID_VERIFICATION_METHOD";
  private static final BigInteger P256_ORDER =
      new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
  private static final BigInteger ED25519_ORDER =
      BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));

  private EdgeFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Signatures and keys at the edge");
    weierstrass(chapter);
    edwards(chapter);
    keys(chapter);
    return chapter;
  }

  private static void weierstrass(Chapter chapter) {
    ec(chapter, "first half of the signature is zero", s -> join(new byte[32], second(s)));
    ec(chapter, "second half of the signature is zero", s -> join(first(s), new byte[32]));
    ec(chapter, "second half is the order of the curve", s -> join(first(s), bytes(P256_ORDER)));
    ec(
        chapter,
        "first half beyond the order of the curve",
        s -> join(bytes(BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE)), second(s)));
    ec(chapter, "halves of the signature exchanged", s -> join(second(s), first(s)));
    ec(chapter, "signature of nothing but ones", s -> filled(0xff));
    refuted(
        chapter,
        "signature in ASN.1 inside a proof",
        "MALFORMED_VALUE_ERROR",
        value(p256(), EdgeFaults::der));
    refuted(
        chapter,
        "signature with a zero before it",
        "MALFORMED_VALUE_ERROR",
        value(p256(), s -> join(new byte[1], s)));
  }

  private static void edwards(Chapter chapter) {
    JsonObject good = ISSUER.sign(BADGE);
    refuted(chapter, "Edwards signature plus the order", BAD, value(good, EdgeFaults::plusOrder));
    refuted(
        chapter,
        "Edwards signature whose point is neutral",
        BAD,
        value(good, s -> join(neutral(), second(s))));
    refuted(
        chapter,
        "Edwards signature whose point is not canonical",
        BAD,
        value(good, s -> join(notCanonical(), second(s))));
    refuted(chapter, "Edwards signature of nothing but ones", BAD, value(good, s -> filled(0xff)));
  }

  private static void keys(Chapter chapter) {
    key(chapter, "key for shared secrets", KEY, multikey(0xec, 0x01, 32));
    key(chapter, "key of the curve of coins", KEY, multikey(0xe7, 0x01, 33));
    key(chapter, "key that is not compressed", KEY, multikey(0x80, 0x24, 65));
    key(chapter, "key with a code that is not minimal", KEY, multikey(0xed, 0x81, 33));
    key(chapter, "key with a byte more", KEY, multikey(0xed, 0x01, 33));
    method(
        chapter,
        "did:jwk with a secret",
        "CRYPTOGRAPHIC_SECURITY_ERROR",
        jwk("{'kty':'OKP','crv':'Ed25519','x':'AAAA','d':'AAAA'}") + "#0");
    method(
        chapter,
        "did:jwk under another fragment",
        "INVALID_VERIFICATION_METHOD_URL",
        jwk("{'kty':'OKP','crv':'Ed25519','x':'AAAA'}") + "#1");
    method(
        chapter,
        "did:jwk with a member twice",
        "PARSING_ERROR",
        jwk("{'kty':'OKP','kty':'EC','crv':'Ed25519','x':'AAAA'}") + "#0");
    method(chapter, "did:jwk meant to encrypt", KEY, jwk("{'kty':'RSA','use':'enc'}") + "#0");
    method(
        chapter,
        "DID in capitals",
        "INVALID_VERIFICATION_METHOD_URL",
        ISSUER.keyId().replaceFirst("did:key", "DID:KEY"));
    method(
        chapter,
        "did:key with a query",
        "INVALID_VERIFICATION_METHOD_URL",
        ISSUER.id() + "?versionId=1#" + ISSUER.id().substring("did:key:".length()));
  }

  private static JsonObject p256() {
    SampleKey key = SampleKey.P256;
    return key.prove(
        Edit.set(BADGE, "/issuer/id", key.did()),
        SampleKey.options("ecdsa-rdfc-2019", key.didUrl()));
  }

  private static byte[] der(byte[] signature) {
    byte[] out = Arrays.copyOf(new byte[] {0x30, 68, 2, 32}, 70);
    System.arraycopy(signature, 0, out, 4, 32);
    System.arraycopy(new byte[] {2, 32}, 0, out, 36, 2);
    System.arraycopy(signature, 32, out, 38, 32);
    return out;
  }

  private static byte[] plusOrder(byte[] signature) {
    BigInteger s = new BigInteger(1, reversed(second(signature)));
    return join(first(signature), reversed(bytes(s.add(ED25519_ORDER))));
  }

  private static byte[] neutral() {
    byte[] point = new byte[32];
    point[0] = 1;
    return point;
  }

  /** The neutral point once more, its coordinate beyond the field. */
  private static byte[] notCanonical() {
    byte[] point = new byte[32];
    Arrays.fill(point, (byte) 0xff);
    point[0] = (byte) 0xee;
    point[31] = 0x7f;
    return point;
  }

  private static byte[] filled(int value) {
    byte[] bytes = new byte[64];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static byte[] first(byte[] signature) {
    return Arrays.copyOf(signature, 32);
  }

  private static byte[] second(byte[] signature) {
    return Arrays.copyOfRange(signature, 32, 64);
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }

  private static byte[] bytes(BigInteger number) {
    byte[] all = new byte[32];
    byte[] own = number.toByteArray();
    int count = Math.min(own.length, 32);
    System.arraycopy(own, own.length - count, all, 32 - count, count);
    return all;
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  private static String multikey(int first, int second, int length) {
    byte[] bytes = new byte[2 + length];
    bytes[0] = (byte) first;
    bytes[1] = (byte) second;
    bytes[2] = (byte) (length == 65 ? 4 : 2);
    return "z" + Base58.encode(bytes);
  }

  private static String jwk(String json) {
    return "did:jwk:" + Base64Url.encode(Forge.json(json).getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject value(JsonObject signed, UnaryOperator<byte[]> change) {
    String pointer = "/proof/0/proofValue";
    String old = ((jakarta.json.JsonString) signed.getValue(pointer)).getString();
    byte[] signature = Base58.decode(old.substring(1)).orElseThrow();
    return Edit.set(
        Edit.remove(signed, pointer), pointer, "z" + Base58.encode(change.apply(signature)));
  }

  private static void ec(Chapter chapter, String name, UnaryOperator<byte[]> change) {
    refuted(chapter, name, BAD, value(p256(), change));
  }

  private static void key(Chapter chapter, String name, String code, String multikey) {
    method(chapter, name, code, "did:key:" + multikey + "#" + multikey);
  }

  private static void method(Chapter chapter, String name, String code, String method) {
    refuted(
        chapter, name, code, Edit.set(ISSUER.sign(BADGE), "/proof/0/verificationMethod", method));
  }

  private static void refuted(Chapter chapter, String name, String code, JsonObject badge) {
    chapter.refuted(name, "proof", code, () -> judge(badge));
  }
}
