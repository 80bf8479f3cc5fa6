package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.server.platform.Problem;

/**
 * Finds out of whom less is told because a consent ended by itself. Nothing is written when that
 * happens, and nothing has to run at that moment: it is worked out when somebody asks.
 */
@Singleton
public class ReadConsentEnds {

  private final PolicyStore policies;
  private final ConsentStore consents;

  @Inject
  ReadConsentEnds(PolicyStore policies, ConsentStore consents) {
    this.policies = policies;
    this.consents = consents;
  }

  /** Returns the version of the policy that is in force for a purpose. */
  public int policy(String purpose) {
    return newest(purpose).version();
  }

  /**
   * Returns ends of consents by which a reader was told something for a purpose, the first first.
   * What was taken back is left out: that is a change of its own.
   *
   * @param after the place after which to go on
   * @param until the last instant
   * @param most how many at most
   */
  public List<ConsentEnd> of(
      String purpose, UUID reader, ConsentEnd after, Instant until, int most) {
    var asked =
        newest(purpose).terms().stream()
            .filter(term -> term.basis() == Basis.CONSENT)
            .map(Term::field)
            .toList();
    return asked.isEmpty() || after.at().isAfter(until)
        ? List.of()
        : consents.ends(purpose, asked, reader, after, until, most);
  }

  private ReleasePolicy newest(String purpose) {
    return policies.newest(purpose).orElseThrow(() -> Problem.notFound("purpose", purpose));
  }
}
