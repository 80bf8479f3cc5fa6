package org.assay.verifier;

import java.util.Map;

/**
 * The answer of one check: what was asked, what came out, and where to look.
 *
 * <p>This class is immutable.
 *
 * @param check the question, such as {@code proof} or {@code status}; stable
 * @param outcome what came out
 * @param code a stable code that a program can switch on: the W3C and 1EdTech names where they
 *     exist, such as {@code PROOF_VERIFICATION_ERROR}; {@code OK} when confirmed without a warning
 * @param message a sentence that a person understands
 * @param pointer the JSON pointer (RFC 6901) of the place in the credential, empty for the whole
 * @param evidence what the answer rests on, such as the key's id or the status list's address;
 *     never markup
 */
public record Finding(
    String check,
    Outcome outcome,
    String code,
    String message,
    String pointer,
    Map<String, String> evidence) {

  /** Creates a finding with its own copy of the evidence. */
  public Finding {
    evidence = Map.copyOf(evidence);
  }

  /**
   * Tells whether this is a warning: it does not decide, but somebody should know, such as a
   * deviation that the policy tolerates.
   */
  public boolean isWarning() {
    return outcome == Outcome.CONFIRMED && !code.equals("OK");
  }
}
