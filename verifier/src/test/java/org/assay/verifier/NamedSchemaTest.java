package org.assay.verifier;

import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON Schemas that a credential names and that only its issuer has. */
class NamedSchemaTest {

  private static final String URL = "https://schemas.example.org/badge.json";
  private static final String BADGE =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

  private final SampleNetwork network = SampleNetwork.healthy();

  /** A schema, and what a badge comes to that names it. */
  record Case(String name, String type, String schema, Decision decision, String code) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource({"drafts", "hostile", "unusable"})
  @Timeout(20)
  void badge_is_as_good_as_its_schema_says(Case c) {
    network.put(URL, c.schema().replace('\'', '"'));

    Verdict verdict = network.verify(SampleBadge.ISSUER.sign(naming(URL, c.type())));

    assertThat(verdict.decision())
        .as(new VerdictText(false).write(c.name(), verdict))
        .isEqualTo(c.decision());
    assertThat(verdict.findings("schema")).extracting(Finding::code).contains(c.code());
    assertThat(verdict.findings("verifier")).isEmpty();
  }

  static Stream<Case> drafts() {
    String name = "'properties':{'name':{'type':'string','maxLength':%d}}}";
    return Stream.of(
        badge("follows 1EdTech without draft", "{" + name.formatted(99), VERIFIED, "OK"),
        badge("breaks 1EdTech without draft", "{" + name.formatted(3), REFUTED, "SCHEMA_ERROR"),
        w3c("follows W3C without draft", "{" + name.formatted(99), VERIFIED, "OK"),
        w3c("breaks W3C without draft", "{" + name.formatted(3), REFUTED, "SCHEMA_ERROR"),
        w3c(
            "follows draft 07",
            "{'$schema':'http://json-schema.org/draft-07/schema#'," + name.formatted(99),
            VERIFIED,
            "OK"),
        w3c(
            "items of draft 07 are no prefix",
            "{'$schema':'http://json-schema.org/draft-07/schema#',"
                + "'properties':{'type':{'items':[{'const':'Other'}]}}}",
            REFUTED,
            "SCHEMA_ERROR"),
        w3c(
            "prefix of draft 2020-12",
            "{'$schema':'https://json-schema.org/draft/2020-12/schema',"
                + "'properties':{'type':{'prefixItems':[{'const':'Other'}]}}}",
            REFUTED,
            "SCHEMA_ERROR"),
        w3c(
            "prefix items mean nothing in draft 2019-09",
            "{'$schema':'https://json-schema.org/draft/2019-09/schema',"
                + "'properties':{'type':{'prefixItems':[{'const':'Other'}]}}}",
            VERIFIED,
            "OK"),
        badge(
            "tightens the schema of Open Badges",
            "{'allOf':[{'$ref':'" + BADGE + "'}],'required':['awardedDate','ext']}",
            REFUTED,
            "SCHEMA_ERROR"),
        badge(
            "refers to itself and follows",
            "{'$defs':{'n':{'type':'string'}},'properties':{'name':{'$ref':'#/$defs/n'}}}",
            VERIFIED,
            "OK"),
        badge(
            "a pattern that fits",
            "{'properties':{'name':{'pattern':'^[A-Z][a-z]+( [a-z]+)*$'}}}",
            VERIFIED,
            "OK"),
        badge(
            "a pattern that does not fit",
            "{'properties':{'name':{'pattern':'^[0-9]{4}$'}}}",
            REFUTED,
            "SCHEMA_ERROR"),
        w3c(
            "follows but for a format",
            "{'properties':{'name':{'format':'date-time'}}}",
            UNDETERMINED,
            "SCHEMA_ERROR"));
  }

  static Stream<Case> hostile() {
    return Stream.of(
        badge(
            "slow pattern",
            "{'properties':{'name':{'pattern':'^(([a-zA-Z ])+)+[0-9]$'}}}",
            REFUTED,
            "SCHEMA_ERROR"),
        unsafe("pattern that refers back", "{'properties':{'name':{'pattern':'(a)\\\\1'}}}"),
        unsafe(
            "pattern of a million copies",
            "{'properties':{'name':{'pattern':'((a{100}){100}){100}'}}}"),
        unsafe("look-ahead in patternProperties", "{'patternProperties':{'(?=a)':{}}}"),
        unsafe("reference to elsewhere", "{'$ref':'https://evil.example.org/more.json'}"),
        unsafe("reference to this machine", "{'$ref':'http://127.0.0.1/more.json'}"),
        unsafe("dynamic reference", "{'$dynamicRef':'#x'}"),
        unsafe("part with an address of its own", "{'$defs':{'a':{'$id':'https://x.example/a'}}}"),
        unsafe("refers to itself for ever", "{'allOf':[{'$ref':'#'}]}"),
        unsafe(
            "refers in a circle",
            "{'$ref':'#/$defs/a','$defs':{'a':{'$ref':'#/$defs/b'},'b':{'$ref':'#/$defs/a'}}}"),
        unsafe("doubles fifty times", doubling(50)),
        unsafe("deep", "{'not':".repeat(40) + "{}" + "}".repeat(40)),
        badge(
            "errors that repeat the schema",
            "{'properties':{'name':{'allOf':["
                + "{'const':'long'},".replace("long", "x".repeat(2000)).repeat(200)
                + "{}]}}}",
            REFUTED,
            "SCHEMA_ERROR"),
        unsafe("vocabulary of its own", "{'$vocabulary':{'https://x.example/v':true}}"));
  }

  static Stream<Case> unusable() {
    return Stream.of(
        badge("no JSON", "<html>", UNDETERMINED, "INVALID_SCHEMA"),
        badge("a list", "[]", UNDETERMINED, "INVALID_SCHEMA"),
        badge(
            "draft of its own",
            "{'$schema':'https://evil.example.org/meta'}",
            UNDETERMINED,
            "INVALID_SCHEMA"),
        badge("type that does not exist", "{'type':'sometimes'}", UNDETERMINED, "INVALID_SCHEMA"),
        new Case(
            "schema in a credential",
            "JsonSchemaCredential",
            "{}",
            UNDETERMINED,
            "UNKNOWN_SCHEMA_TYPE"));
  }

  @Test
  void schema_that_is_not_there_leaves_the_badge_open() {
    Verdict verdict =
        network.verify(SampleBadge.ISSUER.sign(naming(URL, "1EdTechJsonSchemaValidator2019")));

    assertThat(verdict.decision()).isEqualTo(UNDETERMINED);
    assertThat(verdict.findings("schema"))
        .extracting(Finding::code)
        .containsExactly("OK", "SCHEMA_RETRIEVAL_ERROR");
  }

  @Test
  void forgery_fetches_no_schema() {
    network.put(URL, "{}");
    JsonObject signed = SampleBadge.ISSUER.sign(naming(URL, "1EdTechJsonSchemaValidator2019"));

    Verdict verdict = network.verify(Edit.set(signed, "/name", "Another"));

    assertThat(network.asked()).doesNotContain(URL);
    assertThat(verdict.findings("schema"))
        .extracting(Finding::code)
        .containsExactly("OK", "NOT_CHECKED");
  }

  @Test
  void schema_error_is_told_before_the_bad_proof() {
    JsonObject badge = Edit.remove(SampleBadge.unsigned(), "/credentialSubject/achievement/name");
    JsonObject spoiled = FlawsTest.flip(SampleBadge.ISSUER.sign(badge), "/proof/0/proofValue");

    Verdict verdict = network.verify(spoiled);

    assertThat(verdict.findings())
        .extracting(Finding::check)
        .containsSubsequence("schema", "proof");
    assertThat(verdict.findings("schema").get(0).code()).isEqualTo("SCHEMA_ERROR");
  }

  @Test
  void fifth_schema_is_not_fetched() {
    JsonArrayBuilder five = Json.createArrayBuilder();
    for (int i = 0; i < 5; i++) {
      network.put(URL + i, "{}");
      five.add(Edit.json("{'id':'" + URL + i + "','type':'1EdTechJsonSchemaValidator2019'}"));
    }
    JsonObject badge = Edit.set(SampleBadge.unsigned(), "/credentialSchema", five.build());

    Verdict verdict = network.verify(SampleBadge.ISSUER.sign(badge));

    assertThat(verdict.decision()).isEqualTo(UNDETERMINED);
    assertThat(network.asked()).contains(URL + 3).doesNotContain(URL + 4);
  }

  @Test
  void schema_with_another_digest_is_refused() {
    network.put(URL, "{}");
    String empty = "sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";

    assertThat(verdictOfDigest(empty)).isEqualTo(VERIFIED);
    assertThat(verdictOfDigest(empty.replace("RBN", "QBN"))).isEqualTo(REFUTED);
  }

  private Decision verdictOfDigest(String digest) {
    JsonObject badge = Edit.set(naming(URL, "JsonSchema"), "/credentialSchema/0/digestSRI", digest);
    return network.verify(SampleBadge.ISSUER.sign(badge)).decision();
  }

  private static Case badge(String name, String schema, Decision decision, String code) {
    return new Case(name, "1EdTechJsonSchemaValidator2019", schema, decision, code);
  }

  private static Case w3c(String name, String schema, Decision decision, String code) {
    return new Case(name, "JsonSchema", schema, decision, code);
  }

  private static Case unsafe(String name, String schema) {
    return badge(name, schema, UNDETERMINED, "UNSAFE_SCHEMA");
  }

  private static String doubling(int levels) {
    StringBuilder schema = new StringBuilder("{'$ref':'#/$defs/d0','$defs':{");
    for (int i = 0; i < levels; i++) {
      String next = "{'$ref':'#/$defs/d" + (i + 1) + "'}";
      schema.append("'d" + i + "':{'allOf':[" + next + "," + next + "]},");
    }
    return schema + "'d" + levels + "':{}}}";
  }

  private static JsonObject naming(String url, String type) {
    return Edit.set(
        SampleBadge.unsigned(),
        "/credentialSchema",
        Json.createArrayBuilder()
            .add(Edit.json("{'id':'" + url + "','type':'" + type + "'}"))
            .build());
  }
}
