package org.assay.verifier;

import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleDidWeb.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import org.assay.verifier.Fault.Chapter;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.JwkWriter;
import org.assay.verifier.key.Multikey;

/** Keys that are not the issuer's, not for this purpose, or no keys. */
final class KeyFaults {

  private static final JsonObject BADGE = ISSUER.sign(SampleBadge.withoutStatus());
  private static final String METHOD = "/verificationMethod/0/";
  private static final String INVALID = "INVALID_VERIFICATION_METHOD";
  private static final String UNLISTED = "INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD";
  private static final String NO_URL = "INVALID_VERIFICATION_METHOD_URL";

  private KeyFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Keys");
    names(chapter);
    points(chapter);
    documents(chapter);
    lists(chapter);
    methods(chapter);
    return chapter;
  }

  private static void names(Chapter chapter) {
    String other = new SampleIssuer(2).id();
    named(
        chapter,
        "did:key with another key in its fragment",
        NO_URL,
        ISSUER.id() + "#" + other.substring(8));
    named(chapter, "did:key without fragment", "BARE_DID_KEY", ISSUER.id());
    named(chapter, "name of a key that is no address", NO_URL, "key-1");
    named(chapter, "key in a file", NO_URL, "file:///etc/passwd#key-1");
    named(chapter, "did:web with user and password", NO_URL, "did:web:user%40example.org#key-1");
    named(chapter, "did:web that climbs up", NO_URL, "did:web:example.org:..:x#key-1");
    named(chapter, "did:web at a private address", NO_URL, "did:web:10.0.0.1#key-1");
    chapter
        .open("DID of an unknown kind", "proof", NO_URL, () -> named("did:example:1#key-1"))
        .open(
            "key in the fragment of an address",
            "proof",
            "LOADING_ERROR",
            () -> named("https://example.edu/1#" + ISSUER.id().substring(8)))
        .open(
            "key that cannot be fetched",
            "proof",
            "LOADING_ERROR",
            () -> named("did:web:nowhere.example.org#key-1"));
  }

  private static void points(Chapter chapter) {
    byte[] low = prefixed(0xed, 1, 32);
    low[2] = 1;
    named(chapter, "Edwards point of small order", INVALID, didKey(low));
    byte[] off = prefixed(0x80, 0x24, 33);
    Arrays.fill(off, 3, 35, (byte) 0xff);
    off[2] = 2;
    named(chapter, "point that is not on the curve", INVALID, didKey(off));
    named(chapter, "key of an unknown kind", INVALID, didKey(prefixed(0xe7, 1, 33)));
    named(chapter, "key that is too short", INVALID, didKey(prefixed(0xed, 1, 31)));
    named(chapter, "key in another base", INVALID, "did:key:u7QEA#u7QEA");
    named(chapter, "key that never ends", INVALID, "did:key:z" + "2".repeat(10_000));
  }

  private static void documents(Chapter chapter) {
    chapter
        .open(
            "key document that is a web page",
            "proof",
            "LOADING_ERROR",
            () -> SampleDidWeb.judge("<html>"))
        .open(
            "key document with a member twice",
            "proof",
            "LOADING_ERROR",
            () ->
                SampleDidWeb.judge(
                    document().toString().replaceFirst("\\{", "{\"id\":\"urn:a:b\",")))
        .open("empty key document", "proof", "LOADING_ERROR", () -> SampleDidWeb.judge(""))
        .open(
            "key document larger than all keys",
            "proof",
            "LOADING_ERROR",
            () -> SampleDidWeb.judge("{\"a\":\"" + "a".repeat(3 << 20) + "\"}"));
    web(
        chapter,
        "key document of somebody else",
        "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID",
        Edit.set(document(), "/id", "did:web:other.example.org"));
    web(
        chapter,
        "key document without id",
        "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID",
        Edit.remove(document(), "/id"));
  }

  private static void lists(Chapter chapter) {
    web(chapter, "key that is not listed", UNLISTED, Edit.remove(document(), "/assertionMethod"));
    web(chapter, "key that is listed for another purpose only", UNLISTED, elsewhere());
    web(chapter, "key that was rotated away", UNLISTED, rotated());
    web(
        chapter,
        "list of keys that is a number",
        UNLISTED,
        Edit.set(document(), "/assertionMethod", Json.createValue(1)));
    web(
        chapter,
        "key that is described twice",
        "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT",
        Edit.set(
            document(), "/verificationMethod/-", document().getValue("/verificationMethod/0")));
  }

  private static void methods(Chapter chapter) {
    web(
        chapter,
        "key of another controller",
        INVALID,
        method("controller", "did:web:o.example.org"));
    web(chapter, "key without controller", INVALID, Edit.remove(document(), METHOD + "controller"));
    web(chapter, "key of an unknown type", INVALID, method("type", "MagicKey2030"));
    web(
        chapter,
        "key in two forms",
        INVALID,
        Edit.set(document(), METHOD + "publicKeyJwk", JwkWriter.write(ISSUER.publicKey(), "k")));
    web(
        chapter,
        "secret key that is published",
        "CRYPTOGRAPHIC_SECURITY_ERROR",
        method("secretKeyMultibase", "z1"));
    web(chapter, "key that has expired", "KEY_EXPIRED", method("expires", "2026-05-31T00:00:00Z"));
    web(chapter, "key that was revoked", "KEY_REVOKED", method("revoked", "2026-05-31T00:00:00Z"));
    web(chapter, "key whose end is no date", "MALFORMED_VALUE_ERROR", method("expires", "soon"));
    web(
        chapter,
        "wrong key under the right name",
        "PROOF_VERIFICATION_ERROR",
        method("publicKeyMultibase", Multikey.write(ISSUER.publicKey())));
    web(
        chapter,
        "key of another kind under the right name",
        "CRYPTOGRAPHIC_SECURITY_ERROR",
        method("publicKeyMultibase", Multikey.write(SampleKey.P256.publicKey())));
  }

  private static JsonObject method(String member, String value) {
    return Edit.set(document(), METHOD + member, value);
  }

  private static JsonObject elsewhere() {
    return Edit.set(
        Edit.remove(document(), "/assertionMethod"),
        "/authentication",
        document().get("assertionMethod"));
  }

  private static JsonObject rotated() {
    String text = document().toString().replace("#key-1", "#key-2");
    return Standards.json(text);
  }

  private static byte[] prefixed(int first, int second, int length) {
    byte[] key = new byte[length + 2];
    key[0] = (byte) first;
    key[1] = (byte) second;
    return key;
  }

  private static String didKey(byte[] key) {
    String multikey = "z" + Base58.encode(key);
    return "did:key:" + multikey + "#" + multikey;
  }

  private static Verdict named(String key) {
    return Fault.judge(Edit.set(BADGE, "/proof/0/verificationMethod", key));
  }

  private static void named(Chapter chapter, String name, String code, String key) {
    chapter.refuted(name, "proof", code, () -> named(key));
  }

  private static void web(Chapter chapter, String name, String code, JsonObject document) {
    chapter.refuted(name, "proof", code, () -> SampleDidWeb.judge(document));
  }
}
