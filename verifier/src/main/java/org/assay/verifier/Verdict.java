package org.assay.verifier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came out of judging one document, and why.
 *
 * <p>This class is immutable.
 *
 * @param decision the answer in one word
 * @param policy the name of the rules by which was judged
 * @param checkedAt the instant for which it holds
 * @param claims what the document says about itself, if it could be read
 * @param findings the answers to all questions, in a fixed order
 */
public record Verdict(
    Decision decision,
    String policy,
    Instant checkedAt,
    Optional<Claims> claims,
    List<Finding> findings) {

  private static final Set<String> NEEDED = Set.of("proof", "issuer", "validity");

  /** The answer in one word. */
  public enum Decision {
    /** Everything that was asked holds. */
    VERIFIED,
    /** Something is wrong for certain: do not rely on the badge. */
    REFUTED,
    /** Something could not be found out: nothing is said for or against the badge. */
    UNDETERMINED
  }

  /** Creates a verdict with its own copy of the findings. */
  public Verdict {
    findings = List.copyOf(findings);
  }

  /**
   * Creates the verdict that follows from the findings: one refuted finding refutes; else one
   * undetermined finding leaves it open; else it is verified, provided that proof, issuer and
   * validity were really confirmed.
   */
  static Verdict of(
      String policy, Instant checkedAt, Optional<Claims> claims, List<Finding> findings) {
    return new Verdict(decide(findings), policy, checkedAt, claims, findings);
  }

  private static Decision decide(List<Finding> findings) {
    if (has(findings, Outcome.REFUTED)) {
      return Decision.REFUTED;
    }
    boolean complete =
        NEEDED.stream()
            .allMatch(
                check ->
                    findings.stream()
                        .anyMatch(
                            finding ->
                                finding.check().equals(check)
                                    && finding.outcome() == Outcome.CONFIRMED));
    return complete && !has(findings, Outcome.UNDETERMINED)
        ? Decision.VERIFIED
        : Decision.UNDETERMINED;
  }

  private static boolean has(List<Finding> findings, Outcome outcome) {
    return findings.stream().anyMatch(finding -> finding.outcome() == outcome);
  }

  /** Tells whether the badge is verified: the only good news there is. */
  public boolean isVerified() {
    return decision == Decision.VERIFIED;
  }

  /** Returns the findings of one check, such as {@code status}, in order. */
  public List<Finding> findings(String check) {
    return findings.stream().filter(finding -> finding.check().equals(check)).toList();
  }
}
