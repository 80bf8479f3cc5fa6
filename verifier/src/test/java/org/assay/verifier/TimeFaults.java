package org.assay.verifier;

import static org.assay.verifier.Fault.judge;
import static org.assay.verifier.SampleBadge.ISSUER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.assay.verifier.Fault.Chapter;

/** Dates; it is noon of 2026-06-01. */
final class TimeFaults {

  private static final JsonObject BADGE = SampleBadge.withoutStatus();

  private TimeFaults() {}

  static Chapter chapter() {
    Chapter chapter =
        new Chapter("Dates")
            .refuted("expired", "validity", "EXPIRED", () -> until("2026-06-01T11:59:59Z"))
            .refuted("expired long ago", "validity", "EXPIRED", () -> until("2026-01-01T00:00:01Z"))
            .refuted(
                "expired by time zone",
                "validity",
                "EXPIRED",
                () -> until("2026-06-01T13:59:59+02:00"))
            .refuted(
                "not yet valid", "validity", "NOT_YET_VALID", () -> from("2026-06-01T12:00:01Z"))
            .refuted(
                "not yet valid by time zone",
                "validity",
                "NOT_YET_VALID",
                () -> from("2026-06-01T13:00:00-05:00"));
    malformed(chapter, "no time zone", "2026-01-01T00:00:00");
    malformed(chapter, "no seconds", "2026-01-01T00:00Z");
    malformed(chapter, "a day only", "2026-01-01");
    malformed(chapter, "leap second", "2016-12-31T23:59:60Z");
    malformed(chapter, "year 10000", "10000-01-01T00:00:00Z");
    malformed(chapter, "year with a sign", "+2026-01-01T00:00:00Z");
    malformed(chapter, "year before the first", "-0001-01-01T00:00:00Z");
    malformed(chapter, "day that does not exist", "2026-02-29T00:00:00Z");
    malformed(chapter, "hour 24", "2025-12-31T24:00:00Z");
    malformed(chapter, "time zone too far away", "2026-01-01T00:00:00+19:00");
    malformed(chapter, "time zone that nobody lives in", "2026-01-01T00:00:00+14:01");
    malformed(chapter, "digits of another script", "٢٠٢٦-01-01T00:00:00Z");
    malformed(chapter, "space around the date", " 2026-01-01T00:00:00Z");
    malformed(chapter, "empty date", "");
    chapter
        .refuted(
            "date that is a number",
            "structure",
            "MALFORMED_VALUE_ERROR",
            () -> signed(Edit.set(BADGE, "/validFrom", Json.createValue(1_767_225_600))))
        .refuted(
            "ends before it begins",
            "structure",
            "MALFORMED_VALUE_ERROR",
            () -> until("2025-01-01T00:00:00Z"))
        .refuted(
            "end moved after signing",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(Edit.set(ISSUER.sign(BADGE), "/validUntil", "2029-01-01T00:00:00Z")))
        .refuted(
            "end removed after signing",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(Edit.remove(ISSUER.sign(BADGE), "/validUntil")))
        .refuted(
            "same end in another time zone",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(Edit.set(ISSUER.sign(BADGE), "/validUntil", "2028-01-01T01:00:00+01:00")));
    return chapter;
  }

  private static Verdict until(String date) {
    return signed(Edit.set(BADGE, "/validUntil", date));
  }

  private static Verdict from(String date) {
    return signed(Edit.set(BADGE, "/validFrom", date));
  }

  private static Verdict signed(JsonObject badge) {
    return judge(ISSUER.sign(badge, "eddsa-jcs-2022", ISSUER.keyId()));
  }

  private static void malformed(Chapter chapter, String name, String date) {
    chapter.refuted(name, "structure", "MALFORMED_VALUE_ERROR", () -> from(date));
  }
}
