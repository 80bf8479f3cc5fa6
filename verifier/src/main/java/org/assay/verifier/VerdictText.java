package org.assay.verifier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes a verdict in plain words, for people at a terminal. Text that came out of the document
 * cannot move the cursor, change colours or reverse the reading direction.
 */
public final class VerdictText {

  private static final String RESET = "\u001b[0m";

  private final boolean colour;

  /**
   * Creates a writer.
   *
   * @param colour whether the reader is a terminal that shows colours
   */
  public VerdictText(boolean colour) {
    this.colour = colour;
  }

  /**
   * Writes a verdict, several lines.
   *
   * @param name what the document is called, such as the file's name
   */
  public String write(String name, Verdict verdict) {
    StringBuilder out = new StringBuilder();
    out.append(headline(verdict.decision())).append("  ").append(SafeText.of(name)).append('\n');
    verdict.claims().ifPresent(claims -> claims(out, claims));
    for (Finding finding : verdict.findings()) {
      finding(out, finding);
    }
    answers(out, verdict);
    return out.append("  Rules: ")
        .append(verdict.policy())
        .append("; judged for ")
        .append(verdict.checkedAt())
        .append(verdict.asOf().equals(verdict.checkedAt()) ? "" : ", as of " + verdict.asOf())
        .append(".\n")
        .toString();
  }

  private String headline(Verdict.Decision decision) {
    return switch (decision) {
      case VERIFIED -> paint("32", "VERIFIED");
      case REFUTED -> paint("31", "REFUTED");
      case UNDETERMINED -> paint("33", "UNDETERMINED");
    };
  }

  private void answers(StringBuilder out, Verdict verdict) {
    out.append("  In short: proof ").append(word(verdict.proof()));
    out.append(", validity ").append(word(verdict.validity()));
    out.append(", trust in the issuer ").append(word(verdict.trust()));
    out.append(".\n");
    for (Contained inner : verdict.contained()) {
      out.append("  Inside, at ").append(SafeText.of(inner.pointer())).append(": ");
      out.append(headline(inner.verdict().decision())).append(' ');
      out.append(inner.verdict().claims().flatMap(Claims::name).map(SafeText::of).orElse(""));
      out.append('\n');
    }
  }

  private static String word(Outcome outcome) {
    return outcome == Outcome.NOT_APPLICABLE
        ? "not asked"
        : outcome.name().toLowerCase(Locale.ROOT);
  }

  private static void claims(StringBuilder out, Claims claims) {
    out.append("  The document claims:\n");
    line(out, "badge", claims.name());
    line(out, "issuer", join(claims.issuerName(), claims.issuer()));
    claims.issuerName().ifPresent(name -> line(out, "", Optional.of(ownWord(claims))));
    line(out, "recipient", list(claims.recipients()));
    line(out, "from", claims.validFrom());
    line(out, "until", claims.validUntil());
    out.append("  What was found:\n");
  }

  private static Optional<String> join(Optional<String> name, Optional<String> id) {
    return name.isEmpty() ? id : Optional.of(name.get() + " (" + id.orElse("no id") + ")");
  }

  private static String ownWord(Claims claims) {
    return claims.issuerProven()
        ? "it gives itself this name at its own address"
        : "this name is only claimed";
  }

  private static Optional<String> list(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  private static void line(StringBuilder out, String label, Optional<String> value) {
    value.ifPresent(text -> out.append(String.format("    %-10s %s\n", label, SafeText.of(text))));
  }

  private void finding(StringBuilder out, Finding finding) {
    out.append("    ").append(mark(finding)).append(' ');
    out.append(String.format("%-11s ", SafeText.of(finding.check())));
    out.append(SafeText.of(finding.message()));
    if (finding.outcome() == Outcome.REFUTED
        || finding.outcome() == Outcome.UNDETERMINED
        || finding.isWarning()) {
      out.append(" [").append(SafeText.of(finding.code()));
      if (!finding.pointer().isEmpty()) {
        out.append(" at ").append(SafeText.of(finding.pointer()));
      }
      out.append(']');
      new TreeMap<>(finding.evidence())
          .forEach(
              (key, value) ->
                  out.append("\n                  ")
                      .append(SafeText.of(key))
                      .append(": ")
                      .append(SafeText.of(value)));
    }
    out.append('\n');
  }

  private String mark(Finding finding) {
    return switch (finding.outcome()) {
      case CONFIRMED -> finding.isWarning() ? paint("33", "!") : paint("32", "+");
      case REFUTED -> paint("31", "x");
      case UNDETERMINED -> paint("33", "?");
      case NOT_APPLICABLE -> "-";
    };
  }

  private String paint(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
