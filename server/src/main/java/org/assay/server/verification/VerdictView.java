package org.assay.server.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.verifier.Claims;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.Verdict;

/**
 * A verdict in words for a page; all of it is plain text that the template escapes.
 *
 * @param headline the verdict in a word or two
 * @param sentence what it means for the reader
 * @param mood {@code good}, {@code bad} or {@code unsure}
 * @param claims what the badge says of itself, by label
 * @param lines a line for each finding
 * @param at when it was judged
 * @param policy by which rules
 */
public record VerdictView(
    String headline,
    String sentence,
    String mood,
    Map<String, String> claims,
    List<Line> lines,
    String at,
    String policy) {

  private static final int MOST_REASONS = 3;

  /**
   * A finding in words.
   *
   * @param outcome what came out
   * @param mood {@code good}, {@code bad}, {@code unsure} or empty
   * @param check the question
   * @param code the stable code
   * @param message the sentence
   * @param place where in the document
   * @param evidence what it rests on
   */
  public record Line(
      String outcome,
      String mood,
      String check,
      String code,
      String message,
      String place,
      Map<String, String> evidence) {

    static Line of(Finding finding) {
      return new Line(
          finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          moodOf(finding.outcome()),
          finding.check(),
          finding.code(),
          finding.message(),
          finding.pointer(),
          new TreeMap<>(finding.evidence()));
    }
  }

  static VerdictView of(Verdict verdict) {
    return new VerdictView(
        headline(verdict.decision()),
        sentence(verdict),
        moodOf(verdict.decision()),
        verdict.claims().map(VerdictView::labelled).orElse(Map.of()),
        verdict.findings().stream().map(Line::of).toList(),
        verdict.checkedAt().toString(),
        verdict.policy());
  }

  private static String headline(Verdict.Decision decision) {
    return switch (decision) {
      case VERIFIED -> "Verified";
      case REFUTED -> "Refuted";
      case UNDETERMINED -> "Undetermined";
    };
  }

  private static String sentence(Verdict verdict) {
    return switch (verdict.decision()) {
      case VERIFIED ->
          "The badge is genuine, unchanged, within its dates and not revoked. Whether you trust its"
              + " issuer is for you to say.";
      case REFUTED -> "Do not rely on this badge. " + reasons(verdict, Outcome.REFUTED);
      case UNDETERMINED ->
          "Something could not be found out, so nothing is said for or against this badge. "
              + reasons(verdict, Outcome.UNDETERMINED);
    };
  }

  private static String reasons(Verdict verdict, Outcome outcome) {
    return verdict.findings().stream()
        .filter(finding -> finding.outcome() == outcome)
        .limit(MOST_REASONS)
        .map(Finding::message)
        .collect(Collectors.joining(" "));
  }

  private static String moodOf(Verdict.Decision decision) {
    return switch (decision) {
      case VERIFIED -> "good";
      case REFUTED -> "bad";
      case UNDETERMINED -> "unsure";
    };
  }

  private static String moodOf(Outcome outcome) {
    return switch (outcome) {
      case CONFIRMED -> "good";
      case REFUTED -> "bad";
      case UNDETERMINED -> "unsure";
      case NOT_APPLICABLE -> "";
    };
  }

  private static Map<String, String> labelled(Claims claims) {
    var labelled = new LinkedHashMap<String, String>();
    put(labelled, "Badge", claims.name());
    put(labelled, "Description", claims.description());
    put(
        labelled,
        claims.issuerProven() ? "Issuer, by its own address" : "Issuer calls itself (claimed)",
        claims.issuerName());
    put(labelled, "Issuer's id", claims.issuer());
    if (!claims.recipients().isEmpty()) {
      labelled.put("Recipient", String.join(", ", claims.recipients()));
    }
    put(labelled, "From", claims.validFrom());
    put(labelled, "Until", claims.validUntil());
    return labelled;
  }

  private static void put(Map<String, String> into, String label, Optional<String> value) {
    value.ifPresent(text -> into.put(label, text));
  }
}
