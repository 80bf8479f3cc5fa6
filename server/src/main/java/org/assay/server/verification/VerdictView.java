package org.assay.server.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.verifier.Claims;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;
import org.assay.verifier.Verdict;

/**
 * A verdict in words for a page; all of it is plain text that the template escapes.
 *
 * @param headline the verdict in a word or two
 * @param sentence what it means for the reader
 * @param mood {@code good}, {@code bad} or {@code unsure}
 * @param kind what the document claims to be
 * @param answers proof, validity and trust, apart
 * @param warnings what does not decide, but should be known
 * @param claims what the document says of itself, by label
 * @param lines a line for each finding
 * @param inside the verdicts about documents inside
 * @param at when it was judged
 * @param rules by which rules, in words
 */
public record VerdictView(
    String headline,
    String sentence,
    String mood,
    String kind,
    List<Answer> answers,
    List<String> warnings,
    Map<String, String> claims,
    List<Line> lines,
    List<Inside> inside,
    String at,
    Rule rules) {

  /**
   * One of the three answers.
   *
   * @param question what was asked
   * @param answer what came out, in a word or two
   * @param mood {@code good}, {@code bad}, {@code unsure} or empty
   */
  public record Answer(String question, String answer, String mood) {}

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
          finding.isWarning()
              ? "warning"
              : finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          VerdictWords.mood(finding),
          finding.check(),
          finding.code(),
          VerdictWords.visible(finding.message()),
          VerdictWords.visible(finding.pointer()),
          evidence(finding));
    }

    private static Map<String, String> evidence(Finding finding) {
      var evidence = new TreeMap<>(finding.evidence());
      evidence.replaceAll((name, value) -> VerdictWords.visible(value));
      return evidence;
    }
  }

  /**
   * The verdict about a document inside.
   *
   * @param place where it stands
   * @param verdict what came out for it alone
   */
  public record Inside(String place, VerdictView verdict) {}

  /**
   * The rules by which was judged.
   *
   * @param name the policy's name
   * @param caution what a reader must know about it, empty for the strict ones
   */
  public record Rule(String name, String caution) {}

  static VerdictView of(Verdict verdict) {
    return new VerdictView(
        VerdictWords.headline(verdict),
        VerdictWords.sentence(verdict),
        VerdictWords.mood(verdict),
        verdict.kind().map(VerdictWords::kind).orElse("Unreadable"),
        VerdictWords.answers(verdict),
        VerdictWords.warnings(verdict),
        verdict.claims().map(claims -> labelled(claims, verdict.kind())).orElse(Map.of()),
        verdict.findings().stream().map(Line::of).toList(),
        verdict.contained().stream()
            .map(inner -> new Inside(inner.pointer(), of(inner.verdict())))
            .toList(),
        verdict.checkedAt().toString(),
        new Rule(verdict.policy(), VerdictWords.caution(verdict.policy())));
  }

  private static Map<String, String> labelled(Claims claims, Optional<Kind> kind) {
    var labelled = new LinkedHashMap<String, String>();
    put(labelled, "Claimed name", claims.name());
    put(labelled, "Claimed description", claims.description());
    put(
        labelled,
        claims.issuerProven()
            ? "Issuer’s name, proven by its own address"
            : "Claimed name of the issuer",
        claims.issuerName());
    put(labelled, "Claimed issuer’s id", claims.issuer());
    if (!claims.recipients().isEmpty()) {
      put(labelled, "Claimed recipient", Optional.of(String.join(", ", claims.recipients())));
    }
    put(labelled, "Claimed to hold from", claims.validFrom());
    put(labelled, "Claimed to hold until", claims.validUntil());
    return kind.filter(Kind.PRESENTATION::equals).isPresent() ? Map.of() : labelled;
  }

  private static void put(Map<String, String> into, String label, Optional<String> value) {
    value.ifPresent(text -> into.put(label, VerdictWords.visible(text)));
  }
}
