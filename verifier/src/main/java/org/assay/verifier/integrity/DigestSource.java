package org.assay.verifier.integrity;

import org.assay.verifier.CheckFailure;

/** Whatever can tell the digest of a resource: its bytes, or a list of what was published. */
@FunctionalInterface
public interface DigestSource {

  /**
   * Returns the digest of the resource.
   *
   * @throws CheckFailure if it cannot be told
   */
  byte[] digest(DigestAlgorithm algorithm) throws CheckFailure;
}
