package org.assay.verifier;

import static org.assay.verifier.Fault.judge;
import static org.assay.verifier.SampleBadge.ISSUER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.assay.verifier.Fault.Chapter;

/**
 * A revoked or expired badge, written anew by its holder so that the statements, and with them the
 * signature, stay the same, but readers of the JSON do not find what speaks against it.
 */
final class DisguiseFaults {

  private static final JsonObject BADGE = ISSUER.sign(SampleBadge.unsigned());
  private static final String VC = "https://www.w3.org/2018/credentials#";
  private static final String LOSS = "PROOF_TRANSFORMATION_ERROR";
  private static final String MALFORMED = "MALFORMED_VALUE_ERROR";
  private static final String STATUS = "/credentialStatus";

  private DisguiseFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Statements in disguise");
    names(chapter);
    keywords(chapter);
    halves(chapter);
    values(chapter);
    letters(chapter);
    return chapter;
  }

  private static void names(Chapter chapter) {
    proof(chapter, "status under its IRI", renamed(STATUS, VC + "credentialStatus"));
    proof(chapter, "end under its IRI", renamed("/validUntil", VC + "validUntil"));
    proof(chapter, "status under a shortened IRI", renamed(STATUS, "cred:credentialStatus"));
    proof(
        chapter,
        "purpose of the status under its IRI",
        renamed(STATUS + "/statusPurpose", "https://www.w3.org/ns/credentials/status#purpose"));
    proof(
        chapter,
        "criteria under the name of their class",
        renamed("/credentialSubject/achievement/criteria", "Criteria"));
  }

  private static void keywords(Chapter chapter) {
    structure(chapter, "types under a keyword", renamed("/type", "@type"));
    proof(chapter, "id under a keyword", renamed("/credentialSubject/id", "@id"));
    JsonObject bare = Edit.remove(BADGE, STATUS);
    JsonObject status =
        Json.createObjectBuilder().add("credentialStatus", BADGE.get("credentialStatus")).build();
    for (String keyword : new String[] {"@nest", "@included", "@graph", "@reverse"}) {
      proof(chapter, "status inside " + keyword, Edit.set(bare, "/" + keyword, status));
    }
  }

  private static void halves(Chapter chapter) {
    JsonObject subject = BADGE.getJsonObject("credentialSubject");
    JsonObject half = Edit.remove(Edit.remove(subject, "/identifier"), "/result");
    JsonObject rest =
        Edit.remove(Edit.remove(Edit.remove(subject, "/achievement"), "/source"), "/type");
    proof(chapter, "learner twice", Edit.set(BADGE, "/credentialSubject", list(subject, subject)));
    chapter.refuted(
        "learner in two halves",
        "proof",
        LOSS,
        () -> judge(Edit.set(BADGE, "/credentialSubject", list(half, rest))));
    JsonObject status = BADGE.getJsonObject("credentialStatus");
    structure(
        chapter,
        "status in two halves",
        Edit.set(
            BADGE,
            STATUS,
            list(Edit.remove(status, "/statusListIndex"), Edit.remove(status, "/type"))));
  }

  private static void values(Chapter chapter) {
    String end = BADGE.getString("validUntil");
    JsonObject typed =
        Json.createObjectBuilder()
            .add("@type", "http://www.w3.org/2001/XMLSchema#dateTime")
            .add("@value", end)
            .build();
    structure(chapter, "end as a typed value", Edit.set(BADGE, "/validUntil", typed));
    structure(chapter, "end in a list", Edit.set(BADGE, "/validUntil", Edit.array(end)));
    structure(chapter, "issuer in a list", Edit.set(BADGE, "/issuer", list(BADGE.get("issuer"))));
    structure(
        chapter,
        "status in a list in a list",
        Edit.set(BADGE, STATUS, list(list(BADGE.get("credentialStatus")))));
    proof(
        chapter,
        "status that is null beside another",
        Edit.set(BADGE, STATUS, list(BADGE.get("credentialStatus"), JsonValue.NULL)));
  }

  private static void letters(Chapter chapter) {
    proof(chapter, "term with a letter of another script", renamed(STATUS, "credentialStаtus"));
    proof(
        chapter, "term with a letter that has no width", renamed(STATUS, "credential\u200bStatus"));
    proof(chapter, "term in wide letters", renamed("/validUntil", "ｖalidUntil"));
    proof(chapter, "term with a blank behind", renamed("/validUntil", "validUntil "));
    proof(chapter, "term in capitals", renamed("/validUntil", "ValidUntil"));
  }

  private static JsonObject renamed(String pointer, String name) {
    int last = pointer.lastIndexOf('/') + 1;
    String other = name.replace("~", "~0").replace("/", "~1");
    return Json.createPatchBuilder()
        .add(pointer.substring(0, last) + other, BADGE.getValue(pointer))
        .remove(pointer)
        .build()
        .apply(BADGE);
  }

  private static JsonValue list(JsonValue... values) {
    var list = Json.createArrayBuilder();
    for (JsonValue value : values) {
      list.add(value);
    }
    return list.build();
  }

  private static void proof(Chapter chapter, String name, JsonObject badge) {
    chapter.refuted(name, "proof", LOSS, () -> judge(badge));
  }

  private static void structure(Chapter chapter, String name, JsonObject badge) {
    chapter.refuted(name, "structure", MALFORMED, () -> judge(badge));
  }
}
