package org.assay.verifier;

/**
 * What a verifier asks for: a profile with a name, so that a verdict says by which rules it was
 * made.
 *
 * <p>A policy may ask for less, but nothing that is present in a credential is ever skipped. This
 * class is immutable.
 *
 * @param name the name of the profile, as it stands in the verdict
 * @param allowLocal whether documents may be loaded from this machine, also over plain HTTP; for
 *     trying things out
 */
public record TrustPolicy(String name, boolean allowLocal) {

  /** The rules of Open Badges 3.0 and of the W3C specifications it builds on, without exception. */
  public static final TrustPolicy STRICT = new TrustPolicy("strict", false);

  /** Returns a copy that allows documents on this machine, which the verdict then says. */
  public TrustPolicy allowingLocal() {
    return new TrustPolicy(name, true);
  }
}
