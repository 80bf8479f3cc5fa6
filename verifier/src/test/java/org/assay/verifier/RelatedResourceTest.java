package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Things elsewhere that a credential holds on to by digest. */
class RelatedResourceTest {

  private static final String URL = "https://example.org/rules.txt";
  private static final String TEXT = "Be kind.";
  private static final String OTHER = "Be quick.";
  private static final String V2 = "https://www.w3.org/ns/credentials/v2";

  /** The figure that the W3C published for its base context. */
  private static final String V2_SHA256 =
      "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734";

  private final SampleNetwork network = SampleNetwork.healthy().put(URL, TEXT);

  record Case(String name, String resource, Decision decision, String code) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource({"integrity_expressions", "multihashes", "known_documents", "other_flaws"})
  void resource_is_compared_with_its_digest(Case c) {
    Verdict verdict = network.verify(SampleBadge.ISSUER.sign(with(c.resource())));

    assertThat(verdict.findings("related"))
        .as(new VerdictText(false).write(c.name(), verdict))
        .extracting(Finding::code)
        .containsExactly(c.code());
    assertThat(verdict.decision()).isEqualTo(c.decision());
    assertThat(verdict.findings("related").get(0).pointer()).startsWith("/relatedResource/0");
  }

  static Stream<Case> integrity_expressions() {
    return Stream.of(
        sri("sha256", sri("SHA-256", TEXT), VERIFIED, "OK"),
        sri("sha384", sri("SHA-384", TEXT), VERIFIED, "OK"),
        sri("sha512 with options", sri("SHA-512", TEXT) + "?ct=x", VERIFIED, "OK"),
        sri("wrong sha384", sri("SHA-384", OTHER), REFUTED, "RELATED_RESOURCE_MISMATCH"),
        sri("one of two fits", sri("SHA-256", OTHER) + " " + sri("SHA-256", TEXT), VERIFIED, "OK"),
        sri(
            "the strongest does not fit",
            sri("SHA-256", TEXT) + " " + sri("SHA-512", OTHER),
            REFUTED,
            "RELATED_RESOURCE_MISMATCH"),
        sri(
            "only the strongest fits",
            sri("SHA-512", TEXT) + " " + sri("SHA-256", OTHER),
            VERIFIED,
            "OK"),
        sri("beside an unknown one", "sha3-AAAA " + sri("SHA-256", TEXT), VERIFIED, "OK"),
        sri("unknown alone", "md5-AAAA", UNDETERMINED, "UNKNOWN_DIGEST_ALGORITHM"),
        sri("too short", "sha256-AAAA", REFUTED, "MALFORMED_VALUE_ERROR"),
        sri("no base64", "sha256-*", REFUTED, "MALFORMED_VALUE_ERROR"));
  }

  static Stream<Case> multihashes() {
    return Stream.of(
        multibase("base58 sha2-256", 'z', 0x12, "SHA-256", TEXT, VERIFIED, "OK"),
        multibase("base64url sha2-384", 'u', 0x20, "SHA-384", TEXT, VERIFIED, "OK"),
        multibase("base64url sha2-512", 'u', 0x13, "SHA-512", TEXT, VERIFIED, "OK"),
        multibase("wrong", 'u', 0x12, "SHA-256", OTHER, REFUTED, "RELATED_RESOURCE_MISMATCH"),
        multibase(
            "unknown hash", 'u', 0x16, "SHA-256", TEXT, UNDETERMINED, "UNKNOWN_DIGEST_ALGORITHM"),
        multibase(
            "length of another", 'u', 0x13, "SHA-256", TEXT, REFUTED, "MALFORMED_VALUE_ERROR"),
        new Case(
            "unknown base",
            resource(URL, "digestMultibase", "f1220aa"),
            UNDETERMINED,
            "UNKNOWN_DIGEST_ALGORITHM"));
  }

  static Stream<Case> known_documents() {
    String published =
        "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(V2_SHA256));
    return Stream.of(
        new Case("context as published", resource(V2, "digestSRI", published), VERIFIED, "OK"),
        new Case(
            "context that was changed",
            resource(V2, "digestSRI", sri("SHA-256", OTHER)),
            REFUTED,
            "RELATED_RESOURCE_MISMATCH"));
  }

  static Stream<Case> other_flaws() {
    return Stream.of(
        new Case(
            "not there",
            resource("https://example.org/gone", "digestSRI", sri("SHA-256", TEXT)),
            UNDETERMINED,
            "RELATED_RESOURCE_RETRIEVAL_ERROR"),
        new Case(
            "no address",
            resource("urn:example:rules", "digestSRI", sri("SHA-256", TEXT)),
            UNDETERMINED,
            "RELATED_RESOURCE_RETRIEVAL_ERROR"),
        new Case(
            "another media type",
            resource(URL, "digestSRI", sri("SHA-256", TEXT))
                .replace("}", ",'mediaType':'image/png'}"),
            UNDETERMINED,
            "RELATED_RESOURCE_RETRIEVAL_ERROR"),
        new Case(
            "two members of which one is wrong",
            resource(URL, "digestSRI", sri("SHA-256", TEXT))
                .replace(
                    "}", ",'digestMultibase':'" + multihash('u', 0x12, "SHA-256", OTHER) + "'}"),
            REFUTED,
            "RELATED_RESOURCE_MISMATCH"));
  }

  @Test
  void evidence_with_a_digest_is_compared_too() {
    assertThat(evidence(TEXT).decision()).isEqualTo(VERIFIED);
    assertThat(evidence(TEXT).findings("related").get(0).pointer()).isEqualTo("/evidence/0");
    assertThat(evidence(OTHER).findings("related").get(0).code())
        .isEqualTo("RELATED_RESOURCE_MISMATCH");
  }

  @Test
  void published_context_has_its_stronger_digests_too() {
    String context = Standards.text("contexts/w3c-credentials-v2.jsonld");

    for (String algorithm : List.of("SHA-384", "SHA-512")) {
      JsonObject badge = with(resource(V2, "digestSRI", sri(algorithm, context)));
      assertThat(network.verify(SampleBadge.ISSUER.sign(badge)).decision()).isEqualTo(VERIFIED);
    }
  }

  @Test
  void forgery_fetches_nothing() {
    JsonObject signed =
        SampleBadge.ISSUER.sign(with(resource(URL, "digestSRI", sri("SHA-256", TEXT))));

    Verdict verdict = network.verify(Edit.set(signed, "/name", "Another"));

    assertThat(network.asked()).doesNotContain(URL);
    assertThat(verdict.findings("related"))
        .extracting(Finding::code)
        .containsExactly("NOT_CHECKED");
  }

  @Test
  void nine_are_too_many() {
    JsonArrayBuilder nine = Json.createArrayBuilder();
    for (int i = 0; i < 9; i++) {
      nine.add(Edit.json(resource(URL + i, "digestSRI", sri("SHA-256", TEXT))));
    }
    JsonObject badge = Edit.set(SampleBadge.unsigned(), "/relatedResource", nine.build());

    Verdict verdict = network.verify(SampleBadge.ISSUER.sign(badge));

    assertThat(verdict.findings("related"))
        .extracting(Finding::code)
        .containsExactly("NOT_CHECKED");
    assertThat(network.asked()).doesNotContain(URL + 0);
  }

  private Verdict evidence(String text) {
    JsonObject badge = Edit.set(SampleBadge.unsigned(), "/evidence/0/id", URL);
    return network.verify(
        SampleBadge.ISSUER.sign(Edit.set(badge, "/evidence/0/digestSRI", sri("SHA-256", text))));
  }

  private static JsonObject with(String resource) {
    return Edit.set(
        SampleBadge.unsigned(),
        "/relatedResource",
        Json.createArrayBuilder().add(Edit.json(resource)).build());
  }

  private static Case sri(String name, String digest, Decision decision, String code) {
    return new Case(name, resource(URL, "digestSRI", digest), decision, code);
  }

  private static Case multibase(
      String name,
      char base,
      int code,
      String algorithm,
      String text,
      Decision decision,
      String finding) {
    return new Case(
        name,
        resource(URL, "digestMultibase", multihash(base, code, algorithm, text)),
        decision,
        finding);
  }

  private static String resource(String url, String member, String digest) {
    return "{'id':'" + url + "','" + member + "':'" + digest + "'}";
  }

  private static String sri(String algorithm, String text) {
    return algorithm.replace("SHA-", "sha")
        + "-"
        + Base64.getEncoder().encodeToString(digest(algorithm, text));
  }

  private static String multihash(char base, int code, String algorithm, String text) {
    byte[] digest = digest(algorithm, text);
    byte[] hash = new byte[digest.length + 2];
    hash[0] = (byte) code;
    hash[1] = (byte) digest.length;
    System.arraycopy(digest, 0, hash, 2, digest.length);
    return base + (base == 'z' ? Base58.encode(hash) : Base64Url.encode(hash));
  }

  private static byte[] digest(String algorithm, String text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
