package org.assay.server.verification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.function.Function;
import org.assay.verifier.Verdict;
import org.assay.verifier.Verifier;

/** Judges what a stranger sends, by the rules that they choose and with a guarded network. */
@Singleton
public class VerifyBadge {

  private final Outside outside;
  private final Clock clock;

  @Inject
  VerifyBadge(Outside outside, Clock clock) {
    this.outside = outside;
    this.clock = clock;
  }

  /** Judges a document; a bad one is a verdict, never an exception. */
  public Verdict verify(byte[] badge, Rules rules) {
    return judged(rules, verifier -> verifier.verify(badge, rules.expectations()));
  }

  /** Judges what lies at an address, as above. */
  public Verdict verify(URI address, Rules rules) {
    return judged(rules, verifier -> verifier.verify(address, rules.expectations()));
  }

  private Verdict judged(Rules rules, Function<Verifier, Verdict> question) {
    return outside.load(
        documents -> question.apply(Verifier.with(documents, clock).withPolicy(rules.policy())));
  }
}
