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
 * @param asOf the instant as of which keys and status are known: earlier than {@code checkedAt}
 *     only if they come out of an offline bundle
 * @param kind what the document claims to be, if it could be read
 * @param claims what the document says about itself, if it could be read
 * @param findings the answers to all questions, in a fixed order
 * @param contained the verdicts about documents inside this one, each shown apart; what they mean
 *     for the whole stands in the findings
 */
public record Verdict(
    Decision decision,
    String policy,
    Instant checkedAt,
    Instant asOf,
    Optional<Kind> kind,
    Optional<Claims> claims,
    List<Finding> findings,
    List<Contained> contained) {

  private static final Set<String> PROOF = Set.of("parsing", "proof", "issuer", "holder");
  private static final Set<String> VALIDITY =
      Set.of(
          "structure", "schema", "validity", "status", "refresh", "related", "result", "subject");
  private static final Set<String> TRUST = Set.of("trust");

  /** The answer in one word. */
  public enum Decision {
    /** Everything that was asked holds. */
    VERIFIED,
    /** Something is wrong for certain: do not rely on the badge. */
    REFUTED,
    /** Something could not be found out: nothing is said for or against the badge. */
    UNDETERMINED
  }

  /** Creates a verdict with its own copies of the lists. */
  public Verdict {
    findings = List.copyOf(findings);
    contained = List.copyOf(contained);
  }

  /**
   * Creates the verdict that follows from the findings: one refuted finding refutes; else one
   * undetermined finding leaves it open; else it is verified, provided that what a document of its
   * kind needs was really confirmed: proof, issuer and validity, or for a presentation proof and
   * holder.
   */
  static Verdict of(
      String policy,
      Instant checkedAt,
      Instant asOf,
      Optional<Kind> kind,
      Optional<Claims> claims,
      List<Finding> findings,
      List<Contained> contained) {
    return new Verdict(
        decision(kind, findings), policy, checkedAt, asOf, kind, claims, findings, contained);
  }

  private static Set<String> needed(Optional<Kind> kind) {
    return kind.filter(Kind.PRESENTATION::equals).isPresent()
        ? Set.of("proof", "holder")
        : Set.of("proof", "issuer", "validity");
  }

  /** Returns the answer that follows from the findings about a document of a kind. */
  public static Decision decision(Optional<Kind> kind, List<Finding> findings) {
    if (has(findings, Outcome.REFUTED)) {
      return Decision.REFUTED;
    }
    boolean complete = needed(kind).stream().allMatch(check -> confirmed(findings, check));
    return complete && !has(findings, Outcome.UNDETERMINED)
        ? Decision.VERIFIED
        : Decision.UNDETERMINED;
  }

  private static boolean confirmed(List<Finding> findings, String check) {
    return findings.stream()
        .anyMatch(f -> f.check().equals(check) && f.outcome() == Outcome.CONFIRMED);
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

  /** Returns whether the one whom the document names as its issuer really signed it. */
  public Outcome proof() {
    return answer(PROOF);
  }

  /** Returns whether it holds now: well-formed, in its time, not taken back. */
  public Outcome validity() {
    return answer(VALIDITY);
  }

  /**
   * Returns whether somebody vouches for the issuer: confirmed, or undetermined for an unknown one;
   * not applicable if no list of known issuers was given.
   */
  public Outcome trust() {
    return answer(TRUST);
  }

  /** The worst of the answers to some checks. */
  private Outcome answer(Set<String> checks) {
    List<Finding> asked = findings.stream().filter(f -> checks.contains(f.check())).toList();
    for (Outcome worst : List.of(Outcome.REFUTED, Outcome.UNDETERMINED, Outcome.CONFIRMED)) {
      if (has(asked, worst)) {
        return worst;
      }
    }
    return Outcome.NOT_APPLICABLE;
  }
}
