package org.assay.verifier;

import java.util.Optional;

/**
 * What whoever asks already knows, and the document must agree with.
 *
 * <p>This class is immutable.
 *
 * @param recipient whose badge it should be
 * @param challenge the challenge (of a presentation) or nonce (of a key binding) that the asker
 *     gave the holder
 * @param domain the domain or audience for which the holder was to show it
 */
public record Expectations(
    Optional<Recipient> recipient, Optional<String> challenge, Optional<String> domain) {

  private static final Expectations NONE =
      new Expectations(Optional.empty(), Optional.empty(), Optional.empty());

  /** Returns the expectations of somebody who knows nothing yet. */
  public static Expectations none() {
    return NONE;
  }

  /** Returns a copy that asks whether the badge belongs to somebody. */
  public Expectations recipient(Recipient who) {
    return new Expectations(Optional.of(who), challenge, domain);
  }

  /** Returns a copy with the challenge that the holder was given. */
  public Expectations challenge(String given) {
    return new Expectations(recipient, Optional.of(given), domain);
  }

  /** Returns a copy with the domain for which the holder was to show it. */
  public Expectations domain(String name) {
    return new Expectations(recipient, challenge, Optional.of(name));
  }
}
