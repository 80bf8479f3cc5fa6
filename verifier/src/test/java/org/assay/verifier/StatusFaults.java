package org.assay.verifier;

import static org.assay.verifier.SampleBadge.INDEX;
import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleBadge.LIST;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assay.verifier.Fault.Chapter;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.status.BitstringStatusList;

/** What can be wrong with a status list, and with the entry that points to it. */
final class StatusFaults {

  private static final JsonObject GOOD = SampleNetwork.list(SampleNetwork.noneSet());
  private static final String UNUSABLE = "STATUS_VERIFICATION_ERROR";
  private static final String MALFORMED = "MALFORMED_VALUE_ERROR";
  private static final String ENCODED = "/credentialSubject/encodedList";

  private StatusFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Status");
    bits(chapter);
    lists(chapter);
    proofs(chapter);
    encodings(chapter);
    entries(chapter);
    return chapter;
  }

  private static void bits(Chapter chapter) {
    BitstringStatusList set = SampleNetwork.noneSet().with(INDEX);
    chapter
        .refuted("revoked", "status", "REVOKED", () -> with(ISSUER.sign(SampleNetwork.list(set))))
        .refuted(
            "revoked, by a list that is a token",
            "status",
            "REVOKED",
            () -> with(ISSUER.jwt(SampleNetwork.list(set))))
        .refuted(
            "suspended",
            "status",
            "SUSPENDED",
            () ->
                with(
                    ISSUER.sign(SampleNetwork.list(set, "suspension")),
                    entry("statusPurpose", "suspension")))
        .refuted("revoked in the second of two entries", "status", "REVOKED", StatusFaults::second);
  }

  private static Verdict second() {
    JsonObject first = SampleBadge.unsigned().getJsonObject("credentialStatus");
    JsonObject other = Edit.set(Edit.set(first, "/statusListIndex", "9"), "/id", LIST + "#9");
    var both = Json.createArrayBuilder(List.of(first, other)).build();
    return with(
        ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet().with(9))),
        Edit.set(SampleBadge.unsigned(), "/credentialStatus", both));
  }

  private static void lists(Chapter chapter) {
    open(chapter, "list of another issuer", UNUSABLE, foreign());
    open(chapter, "list in another issuer's name", UNUSABLE, new SampleIssuer(2).sign(GOOD));
    open(
        chapter,
        "list for another purpose",
        UNUSABLE,
        ISSUER.sign(SampleNetwork.list(SampleNetwork.noneSet(), "suspension")));
    open(chapter, "another list of the same issuer", UNUSABLE, changed("/id", LIST + "0"));
    open(
        chapter, "list that has expired", UNUSABLE, changed("/validUntil", "2026-05-01T00:00:00Z"));
    open(
        chapter,
        "list that is not yet valid",
        UNUSABLE,
        changed("/validFrom", "2026-07-01T00:00:00Z"));
    open(chapter, "badge in place of the list", UNUSABLE, ISSUER.sign(SampleBadge.withoutStatus()));
    open(
        chapter,
        "list with a status of its own",
        UNUSABLE,
        ISSUER.sign(
            Edit.set(GOOD, "/credentialStatus", SampleBadge.unsigned().get("credentialStatus"))));
    chapter.open("web page in place of the list", "status", UNUSABLE, () -> with("<html></html>"));
    chapter.open("empty list", "status", UNUSABLE, () -> with(""));
    chapter.open(
        "no list at its address",
        "status",
        "STATUS_RETRIEVAL_ERROR",
        () -> new SampleNetwork().verify(ISSUER.sign(SampleBadge.unsigned())));
  }

  private static void proofs(Chapter chapter) {
    open(chapter, "list without proof", UNUSABLE, GOOD);
    open(
        chapter,
        "list with a bad proof",
        UNUSABLE,
        FlawsTest.flip(ISSUER.sign(GOOD), "/proof/0/proofValue"));
    open(
        chapter,
        "list whose bits were exchanged",
        UNUSABLE,
        Edit.set(ISSUER.sign(revoked()), ENCODED, SampleNetwork.noneSet().encode()));
    open(
        chapter,
        "list whose end was moved",
        UNUSABLE,
        Edit.set(ISSUER.sign(GOOD), "/validUntil", "2029-01-01T00:00:00Z"));
  }

  private static void encodings(Chapter chapter) {
    open(chapter, "bits in another base", UNUSABLE, changed(ENCODED, "z2"));
    open(chapter, "bits that are not zipped", MALFORMED, changed(ENCODED, "uAAAA"));
    open(chapter, "bits with padding", UNUSABLE, changed(ENCODED, encoded(new byte[16384]) + "="));
    open(
        chapter,
        "bits whose end is missing",
        MALFORMED,
        changed(ENCODED, encoded(new byte[16384]).substring(0, 20)));
    open(
        chapter,
        "list that is too short",
        "STATUS_LIST_LENGTH_ERROR",
        changed(ENCODED, encoded(new byte[16383])));
    open(
        chapter,
        "bits that inflate beyond the limit",
        "STATUS_LIST_LENGTH_ERROR",
        changed(ENCODED, encoded(new byte[(16 << 20) + 1])));
  }

  private static void entries(Chapter chapter) {
    chapter
        .open(
            "index beyond the list",
            "status",
            "RANGE_ERROR",
            () -> with(ISSUER.sign(GOOD), entry("statusListIndex", "131072")))
        .open(
            "index beyond all numbers",
            "status",
            "RANGE_ERROR",
            () -> with(ISSUER.sign(GOOD), entry("statusListIndex", "99999999999999999999")))
        .open(
            "status of an unknown kind",
            "status",
            "UNSUPPORTED_STATUS",
            () ->
                with(
                    ISSUER.sign(GOOD), jcs(Edit.json("{'id':'urn:x:y','type':'MagicStatus2030'}"))))
        .open("more entries than anybody needs", "status", "NOT_CHECKED", StatusFaults::many);
    entry(chapter, "index below zero", "statusListIndex", "-1");
    entry(chapter, "index with a fraction", "statusListIndex", "1.5");
    entry(chapter, "index that is a word", "statusListIndex", "one");
    entry(chapter, "list at no address", "statusListCredential", "the list");
    chapter
        .refuted(
            "entry without purpose",
            "status",
            MALFORMED,
            () ->
                with(
                    ISSUER.sign(GOOD),
                    Edit.remove(SampleBadge.unsigned(), "/credentialStatus/statusPurpose")))
        .open(
            "entry with an empty purpose",
            "status",
            UNUSABLE,
            () -> with(ISSUER.sign(GOOD), entry("statusPurpose", "")));
    chapter.refuted(
        "forged badge with a status",
        "proof",
        "PROOF_VERIFICATION_ERROR",
        () ->
            with(
                ISSUER.sign(GOOD).toString(),
                Edit.set(
                    ISSUER.sign(SampleBadge.unsigned()),
                    "/credentialStatus/statusListIndex",
                    "1")));
  }

  private static Verdict many() {
    JsonObject badge = SampleBadge.unsigned();
    var entries = Json.createArrayBuilder();
    for (int i = 0; i < 1000; i++) {
      JsonObject entry = badge.getJsonObject("credentialStatus");
      entries.add(Edit.set(Edit.set(entry, "/statusListIndex", "" + i), "/id", LIST + "#" + i));
    }
    // No badge: its schema allows one entry only.
    JsonObject credential =
        Edit.json(
            """
            {
              '@context': ['https://www.w3.org/ns/credentials/v2'],
              'type': ['VerifiableCredential'],
              'credentialSubject': {'id': 'did:example:learner-7'}
            }
            """);
    credential = Edit.set(credential, "/issuer", ISSUER.id());
    credential = Edit.set(credential, "/credentialStatus", entries.build());
    return SampleNetwork.healthy()
        .verify(ISSUER.sign(credential, "eddsa-jcs-2022", ISSUER.keyId()));
  }

  private static JsonObject revoked() {
    return SampleNetwork.list(SampleNetwork.noneSet().with(INDEX));
  }

  private static JsonObject foreign() {
    SampleIssuer other = new SampleIssuer(2);
    return other.sign(Edit.set(GOOD, "/issuer", other.id()));
  }

  private static JsonObject changed(String pointer, String value) {
    return ISSUER.sign(Edit.set(GOOD, pointer, value));
  }

  private static JsonObject entry(String member, String value) {
    return Edit.set(SampleBadge.unsigned(), "/credentialStatus/" + member, value);
  }

  private static JsonObject jcs(JsonObject status) {
    return Edit.set(SampleBadge.unsigned(), "/credentialStatus", status);
  }

  private static void entry(Chapter chapter, String name, String member, String value) {
    chapter.refuted(name, "status", MALFORMED, () -> with(ISSUER.sign(GOOD), entry(member, value)));
  }

  private static void open(Chapter chapter, String name, String code, JsonObject list) {
    chapter.open(name, "status", code, () -> with(list));
  }

  private static Verdict with(JsonObject list) {
    return with(list.toString());
  }

  private static Verdict with(String list) {
    return with(list, ISSUER.sign(SampleBadge.unsigned()));
  }

  // Signed as canonical JSON, so that also a malformed entry can be signed.
  private static Verdict with(JsonObject list, JsonObject unsigned) {
    return with(list.toString(), ISSUER.sign(unsigned, "eddsa-jcs-2022", ISSUER.keyId()));
  }

  private static Verdict with(String list, JsonObject badge) {
    return new SampleNetwork().put(LIST, list).verify(badge);
  }

  private static String encoded(byte[] bits) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(bits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "u" + Base64Url.encode(bytes.toByteArray());
  }
}
