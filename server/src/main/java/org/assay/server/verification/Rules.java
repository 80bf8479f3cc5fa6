package org.assay.server.verification;

import java.util.Optional;
import org.assay.server.platform.Problem;
import org.assay.verifier.Expectations;
import org.assay.verifier.Recipient;
import org.assay.verifier.TrustPolicy;

/**
 * By what a document is to be judged, as whoever asks says it.
 *
 * @param policy which rules, strict unless others are named
 * @param expectations what the document must agree with
 */
public record Rules(TrustPolicy policy, Expectations expectations) {

  /** The strict rules, and nothing expected. */
  public static final Rules STRICT = new Rules(TrustPolicy.STRICT, Expectations.none());

  /** Returns the same with the policy that has a name; the old one if none is named. */
  Rules policy(Optional<String> name) {
    return given(name)
        .map(text -> TrustPolicy.named(text).orElseThrow(Rules::unknownPolicy))
        .map(named -> new Rules(named, expectations))
        .orElse(this);
  }

  /** Returns the same with somebody whose badge it should be. */
  Rules recipient(Optional<String> text) {
    return given(text).map(who -> expecting(expectations.recipient(person(who)))).orElse(this);
  }

  /** Returns the same with the challenge that the holder was given. */
  public Rules challenge(Optional<String> text) {
    return given(text).map(c -> expecting(expectations.challenge(c))).orElse(this);
  }

  /** Returns the same with the domain for which the holder was to show it. */
  public Rules domain(Optional<String> text) {
    return given(text).map(d -> expecting(expectations.domain(d))).orElse(this);
  }

  private Rules expecting(Expectations other) {
    return new Rules(policy, other);
  }

  private static Optional<String> given(Optional<String> text) {
    return text.map(String::strip).filter(value -> !value.isEmpty());
  }

  /** People write an address as they know it; programs say what kind of identifier it is. */
  private static Recipient person(String text) {
    if (text.contains("@") && !text.contains(":")) {
      return Recipient.ofEmail(text);
    }
    if (text.startsWith("did:") || text.startsWith("urn:") || text.startsWith("https:")) {
      return Recipient.ofId(text);
    }
    return Recipient.parse(text)
        .orElseThrow(
            () -> Problem.invalid("The recipient is given like mail:somebody@example.org."));
  }

  private static Problem unknownPolicy() {
    return Problem.invalid("The policy is strict, compatible or proof-only.");
  }
}
