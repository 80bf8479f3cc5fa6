package org.assay.examples.asking;

import jakarta.json.JsonObject;

/** Answers as a server gives them, without a receipt. */
public final class SampleAnswer {

  private SampleAnswer() {}

  /** Returns what the sample person gained. */
  public static JsonObject newSkills() {
    return newSkills(SampleIssuer.PERSON, SampleIssuer.READ, "Cloud operations");
  }

  /** Returns that somebody gained a skill of this name. */
  public static JsonObject newSkills(String person, String read, String skill) {
    return SampleIssuer.json(
        """
        {"person": "%s", "purpose": "compensation", "policy": 1,
         "since": "2026-01-01T00:00:00Z", "asOf": "2026-06-01T12:00:00Z",
         "knownAt": "2026-06-01T12:00:00Z", "read": "%s",
         "gained": [
           {"skill": "01900000-0000-7000-8000-0000000000f1", "name": "%s", "strategic": true,
            "areas": ["Technology"], "change": "higher", "before": "novice",
            "by": {"level": "practitioner", "step": 1, "category": "skill",
                   "badge": "https://academy.example.org/credentials/1",
                   "achievement": "https://academy.example.org/achievements/1/versions/2",
                   "achievementName": "Cloud Practitioner", "version": 2,
                   "assessed": [{"how": "applied", "name": "Cloud lab",
                                 "at": "2026-03-01T10:00:00Z", "by": "Ben Brook"}],
                   "validFrom": "2026-03-01T10:00:00Z", "currency": 1000}}],
         "withheld": [{"field": "learning", "why": "consent"}, {"field": "inferred", "why": "never"}],
         "note": "Guidance for a person who decides, never a decision."}"""
            .formatted(person, read, skill));
  }

  /** Returns a score of one badge with these points, of this total. */
  public static JsonObject score(long part, long points, long total) {
    return SampleIssuer.json(
        """
        {"formula": "skill-value", "version": 2, "total": %d,
         "contributions": [
           {"badge": "https://academy.example.org/credentials/1", "points": %d,
            "parts": [{"skill": "01900000-0000-7000-8000-0000000000f1", "share": %d,
                       "level": 1000, "strategic": 1000, "currency": 1000, "points": %d}]}]}"""
            .formatted(total, points, part, part));
  }

  /** Returns how the sample person fits a role, and what would close the gap. */
  public static JsonObject match(String role) {
    return SampleIssuer.json(
        """
        {"person": "%s", "purpose": "career", "policy": 1, "asOf": "2026-06-01T12:00:00Z",
         "knownAt": "2026-06-01T12:00:00Z", "read": "%s", "role": "%s", "fit": 333,
         "skills": [{"skill": "s1", "name": "Cloud operations", "wanted": "expert",
                     "proven": "novice", "outcome": "lower", "fit": 666},
                    {"skill": "s2", "name": "Data analysis", "wanted": "practitioner",
                     "outcome": "missing", "fit": 0}],
         "classes": [{"achievement": "a1", "name": "Cloud Practitioner", "part": "prepares",
                      "closes": [], "needs": []},
                     {"achievement": "a2", "name": "Cloud Expert", "part": "closes",
                      "closes": ["s1"], "needs": ["a1"]}],
         "withheld": [], "note": "Guidance for a person who decides, never a decision."}"""
            .formatted(SampleIssuer.PERSON, SampleIssuer.READ, role));
  }

  /** Returns which roles fit the sample person. */
  public static JsonObject roles() {
    return SampleIssuer.json(
        """
        {"person": "%s", "purpose": "career", "policy": 1, "asOf": "2026-06-01T12:00:00Z",
         "knownAt": "2026-06-01T12:00:00Z", "read": "%s",
         "roles": [{"role": "Cloud engineer", "fit": 500, "met": 1, "wanted": 2,
                    "gap": [{"skill": "s2", "name": "Data analysis", "wanted": "practitioner",
                             "outcome": "missing", "fit": 0}]}],
         "withheld": [], "note": "Guidance for a person who decides, never a decision."}"""
            .formatted(SampleIssuer.PERSON, SampleIssuer.READ));
  }
}
