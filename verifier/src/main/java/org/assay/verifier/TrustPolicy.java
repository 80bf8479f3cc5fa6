package org.assay.verifier;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a verifier asks for: a profile with a name, so that a verdict says by which rules it was
 * made.
 *
 * <p>A policy may ask for less, but nothing that is present in a credential is ever skipped: what
 * is tolerated is still looked for and reported as a warning. This class is immutable.
 *
 * @param name the name of the profile, as it stands in the verdict
 * @param tolerated deviations that are reported as warnings and do not decide
 * @param allowLocal whether documents may be loaded from this machine, also over plain HTTP; for
 *     trying things out
 * @param requireTrust whether an issuer whom nobody vouches for leaves the verdict open
 */
public record TrustPolicy(
    String name, Set<Deviation> tolerated, boolean allowLocal, boolean requireTrust) {

  /** The rules of Open Badges 3.0 and of the W3C specifications it builds on, without exception. */
  public static final TrustPolicy STRICT = new TrustPolicy("strict", Set.of(), false, false);

  /** The same rules, but well-known harmless deviations are only warned of. */
  public static final TrustPolicy COMPATIBLE =
      new TrustPolicy(
          "compatible", EnumSet.complementOf(EnumSet.of(Deviation.ISSUER_MISMATCH)), false, false);

  /**
   * For interoperability tests only: any key that signed will do, even if it was not shown to be
   * the issuer's.
   */
  public static final TrustPolicy PROOF_ONLY =
      new TrustPolicy("proof-only", EnumSet.allOf(Deviation.class), false, false);

  /** Creates a policy with its own copy of the set. */
  public TrustPolicy {
    tolerated = Set.copyOf(tolerated);
  }

  /** Returns the profile with this name: {@code strict}, {@code compatible}, {@code proof-only}. */
  public static Optional<TrustPolicy> named(String name) {
    return List.of(STRICT, COMPATIBLE, PROOF_ONLY).stream()
        .filter(policy -> policy.name.equals(name))
        .findFirst();
  }

  /** Returns a copy that allows documents on this machine, which the verdict then says. */
  public TrustPolicy allowingLocal() {
    return new TrustPolicy(name, tolerated, true, requireTrust);
  }

  /** Returns a copy by which only issuers whom somebody vouches for are verified. */
  public TrustPolicy requiringTrust() {
    return new TrustPolicy(name, tolerated, allowLocal, true);
  }

  /** Tells whether a deviation is only warned of. */
  public boolean tolerates(Deviation deviation) {
    return tolerated.contains(deviation);
  }
}
