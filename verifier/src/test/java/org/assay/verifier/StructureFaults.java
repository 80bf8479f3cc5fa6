package org.assay.verifier;

import static org.assay.verifier.Fault.judge;
import static org.assay.verifier.SampleBadge.ISSUER;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.assay.verifier.Fault.Chapter;

/** Signed by their issuer, and yet not what they claim to be. */
final class StructureFaults {

  private static final JsonObject BADGE = SampleBadge.withoutStatus();

  private StructureFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Structure and schema");
    contexts(chapter);
    types(chapter);
    ids(chapter);
    subjects(chapter);
    typed(chapter);
    schemas(chapter);
    return chapter;
  }

  private static void contexts(Chapter chapter) {
    malformed(chapter, "contexts in the wrong order", swapped());
    malformed(chapter, "no context", Edit.remove(BADGE, "/@context"));
    malformed(chapter, "only the context of credentials", Edit.remove(BADGE, "/@context/1"));
    malformed(chapter, "context that is a number", set("/@context/-", JsonValue.TRUE));
    malformed(
        chapter,
        "one context in place of the list",
        set("/@context", BADGE.getJsonArray("@context").get(0)));
  }

  private static void types(Chapter chapter) {
    malformed(chapter, "no type", Edit.remove(BADGE, "/type"));
    malformed(chapter, "type of a badge only", Edit.set(BADGE, "/type", "OpenBadgeCredential"));
    malformed(
        chapter, "type of a credential only", Edit.set(BADGE, "/type", "VerifiableCredential"));
  }

  private static void ids(Chapter chapter) {
    malformed(chapter, "id that is no URL", Edit.set(BADGE, "/id", "badge 1"));
    malformed(chapter, "id that is a list", set("/id", Edit.NONE));
    malformed(chapter, "no issuer", Edit.remove(BADGE, "/issuer"));
    malformed(chapter, "issuer without id", Edit.remove(BADGE, "/issuer/id"));
    malformed(chapter, "issuer with a relative id", Edit.set(BADGE, "/issuer/id", "issuer"));
    malformed(chapter, "two issuers", set("/issuer", twice(BADGE.get("issuer"))));
  }

  private static void subjects(Chapter chapter) {
    malformed(chapter, "no subject", Edit.remove(BADGE, "/credentialSubject"));
    malformed(chapter, "empty subject", set("/credentialSubject", JsonValue.EMPTY_JSON_OBJECT));
    malformed(chapter, "subject that is a text", Edit.set(BADGE, "/credentialSubject", "urn:a:b"));
    malformed(
        chapter,
        "subject without id and identifier",
        Edit.remove(Edit.remove(BADGE, "/credentialSubject/id"), "/credentialSubject/identifier"));
  }

  private static void typed(Chapter chapter) {
    malformed(chapter, "evidence without type", Edit.remove(BADGE, "/evidence/0/type"));
    malformed(
        chapter, "status without type", set("/credentialStatus", Edit.json("{'id':'urn:a:b'}")));
    malformed(
        chapter,
        "schema without address",
        set("/credentialSchema", Edit.json("{'type':'1EdTechJsonSchemaValidator2019'}")));
    malformed(
        chapter,
        "related resource without digest",
        set("/relatedResource", Edit.json("{'id':'https://example.org/a'}")));
    malformed(
        chapter,
        "terms of use that are a text",
        Edit.set(BADGE, "/termsOfUse", "https://example.org/terms"));
  }

  private static void schemas(Chapter chapter) {
    schema(chapter, "achievement without criteria", remove("achievement/criteria"));
    schema(chapter, "achievement without name", remove("achievement/name"));
    schema(chapter, "achievement without id", remove("achievement/id"));
    schema(chapter, "no achievement", remove("achievement"));
    schema(
        chapter,
        "result status outside the list",
        Edit.set(BADGE, "/credentialSubject/result/0/status", "Sleeping"));
    schema(
        chapter,
        "tags that are numbers",
        set("/credentialSubject/achievement/tag/0", jakarta.json.Json.createValue(7)));
    JsonObject schema = Edit.json("{'type':'1EdTechJsonSchemaValidator2019'}");
    chapter.open(
        "schema that nobody here knows",
        "schema",
        "SCHEMA_RETRIEVAL_ERROR",
        () -> signed(set("/credentialSchema", Edit.set(schema, "/id", "https://example.org/s"))));
  }

  // The canonical JSON suite signs also what JSON-LD cannot say: the flaw is found elsewhere.
  private static Verdict signed(JsonObject badge) {
    return judge(ISSUER.sign(badge, "eddsa-jcs-2022", ISSUER.keyId()));
  }

  private static void malformed(Chapter chapter, String name, JsonObject badge) {
    chapter.refuted(name, "structure", "MALFORMED_VALUE_ERROR", () -> signed(badge));
  }

  private static void schema(Chapter chapter, String name, JsonObject badge) {
    chapter.refuted(name, "schema", "SCHEMA_ERROR", () -> signed(badge));
  }

  private static JsonObject set(String pointer, JsonValue value) {
    return Edit.set(BADGE, pointer, value);
  }

  private static JsonObject remove(String member) {
    return Edit.remove(BADGE, "/credentialSubject/" + member);
  }

  private static JsonObject swapped() {
    JsonObject one = Edit.remove(BADGE, "/@context/0");
    return Edit.set(one, "/@context/-", BADGE.getJsonArray("@context").get(0));
  }

  private static JsonValue twice(JsonValue value) {
    return jakarta.json.Json.createArrayBuilder().add(value).add(value).build();
  }
}
