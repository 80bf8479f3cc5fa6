package org.assay.verifier;

import static org.assay.verifier.Fault.judge;
import static org.assay.verifier.SampleBadge.ISSUER;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.assay.verifier.Fault.Chapter;

/** Additions to a signed badge that a careless reader of JSON-LD would not notice. */
final class StatementFaults {

  private static final JsonObject BADGE = ISSUER.sign(SampleBadge.withoutStatus());
  private static final String LOST = "PROOF_TRANSFORMATION_ERROR";

  private StatementFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Statements added to a signed badge");
    lost(chapter);
    contexts(chapter);
    entangled(chapter);
    moved(chapter);
    return chapter;
  }

  private static void lost(Chapter chapter) {
    added(chapter, "undefined term", "/unheardOf", text("x"));
    added(chapter, "undefined term deep down", "/credentialSubject/achievement/rank", text("x"));
    added(chapter, "undefined type", "/evidence/0/type/-", text("Unheard"));
    added(chapter, "relative id", "/evidence/-", evidence("forged"));
    added(chapter, "id with a space", "/evidence/-", evidence("https://example.org/a b"));
    added(chapter, "id with a bad percent sign", "/evidence/-", evidence("https://e.org/%zz"));
    added(chapter, "text where an address belongs", "/evidence/-", text("forged"));
    added(chapter, "null", "/credentialSubject/achievement/specialization", JsonValue.NULL);
    changed(chapter, "empty object", "/evidence/-", JsonValue.EMPTY_JSON_OBJECT);
    added(chapter, "JSON-LD keyword", "/evidence/0/@reverse", JsonValue.EMPTY_JSON_OBJECT);
    added(chapter, "index", "/evidence/0/@index", text("x"));
    added(chapter, "language without text", "/credentialSubject/@language", text("en"));
    added(chapter, "list in a list", "/evidence/-", Edit.NONE);
  }

  // What the terms of an unknown context mean cannot be told, and so not what was signed.
  private static void contexts(Chapter chapter) {
    open(chapter, "unknown context", "/@context/-", text("https://example.org/context"));
    open(chapter, "protected term redefined", "/@context/-", context("issuer", "https://e.org/i"));
    open(chapter, "vocabulary for undefined terms", "/@context/-", context("@vocab", "urn:x:"));
    open(chapter, "base address", "/@context/-", context("@base", "https://example.org/"));
    open(chapter, "import of a context", "/@context/-", context("@import", "https://e.org/c"));
    added(
        chapter,
        "context inside",
        "/credentialSubject/@context",
        context("name", "https://schema.org/other"));
  }

  private static void entangled(Chapter chapter) {
    chapter
        .refuted(
            "poison graph",
            "proof",
            LOST,
            () -> judge(Edit.set(BADGE, "/credentialSubject/result", twins())))
        .refuted(
            "a thousand results",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(Edit.set(BADGE, "/credentialSubject/result", many(1000))))
        .refuted(
            "nested fifty deep",
            "proof",
            LOST,
            () -> judge(Edit.set(BADGE, "/credentialSubject/source/parentOrg", parents(50))));
  }

  private static void moved(Chapter chapter) {
    JsonValue creator = BADGE.getValue("/credentialSubject/achievement/creator");
    chapter
        .refuted(
            "name of somebody else for the issuer",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(Edit.set(BADGE, "/issuer/name", "Another Academy")))
        .refuted(
            "badge of another learner",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(Edit.set(BADGE, "/credentialSubject/id", "did:example:thief")))
        .refuted(
            "profile moved to another place",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () ->
                judge(
                    Edit.set(
                        Edit.remove(BADGE, "/credentialSubject/achievement/creator"),
                        "/credentialSubject/source",
                        creator)))
        .refuted(
            "evidence taken away",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(Edit.remove(BADGE, "/evidence/1")));
  }

  private static void changed(Chapter chapter, String name, String pointer, JsonValue value) {
    chapter.refuted(
        name, "proof", "PROOF_VERIFICATION_ERROR", () -> judge(Edit.set(BADGE, pointer, value)));
  }

  private static void open(Chapter chapter, String name, String pointer, JsonValue value) {
    chapter.open(name, "proof", "UNKNOWN_CONTEXT", () -> judge(Edit.set(BADGE, pointer, value)));
  }

  private static void added(Chapter chapter, String name, String pointer, JsonValue value) {
    chapter.refuted(name, "proof", LOST, () -> judge(Edit.set(BADGE, pointer, value)));
  }

  private static JsonValue text(String text) {
    return Json.createValue(text);
  }

  private static JsonObject evidence(String id) {
    return Edit.set(Edit.json("{'type':['Evidence']}"), "/id", id);
  }

  private static JsonObject context(String term, String meaning) {
    return Json.createObjectBuilder().add(term, meaning).build();
  }

  /** Nodes without name that look the same, each with more of the kind: orders without number. */
  static JsonValue twins() {
    JsonArrayBuilder leaves = Json.createArrayBuilder();
    for (int i = 0; i < 12; i++) {
      leaves.add(Edit.json("{'type':['Alignment'],'targetName':'twin'}"));
    }
    JsonObject twin = Edit.set(Edit.json("{'type':['Result']}"), "/alignment", leaves.build());
    return Json.createArrayBuilder().add(twin).add(twin).build();
  }

  private static JsonValue many(int count) {
    JsonArrayBuilder results = Json.createArrayBuilder();
    for (int i = 0; i < count; i++) {
      results.add(Edit.json("{'type':['Result'],'value':'1'}"));
    }
    return results.build();
  }

  private static JsonObject parents(int depth) {
    JsonObject profile = Edit.json("{'id':'urn:x:0','type':['Profile'],'name':'P'}");
    for (int i = 1; i < depth; i++) {
      profile = Edit.set(Edit.json("{'type':['Profile'],'name':'P'}"), "/parentOrg", profile);
    }
    return profile;
  }
}
