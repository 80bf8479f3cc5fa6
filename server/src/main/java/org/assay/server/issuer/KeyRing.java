package org.assay.server.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys in this server's hands, the oldest first. Of each use the last one is active; the others
 * are kept only so that they stay published.
 */
record KeyRing(List<HeldKey> keys) {

  /** Creates a ring in which every use has a key. */
  static KeyRing of(List<HeldKey> keys) throws KeyRefusal {
    Map<String, HeldKey> distinct = new LinkedHashMap<>();
    for (HeldKey key : keys) {
      distinct.putIfAbsent(key.thumbprint(), key);
    }
    var ring = new KeyRing(List.copyOf(distinct.values()));
    for (KeyUse use : KeyUse.values()) {
      if (ring.keys.stream().noneMatch(key -> key.use() == use)) {
        throw new KeyRefusal("has no " + use.curve() + " key; " + need());
      }
    }
    return ring;
  }

  private static String need() {
    return "an Ed25519 key is needed for Data Integrity proofs and a P-256 key for JWT";
  }

  HeldKey active(KeyUse use) {
    return keys.stream()
        .filter(key -> key.use() == use)
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new IllegalStateException("A ring has a key for every use"));
  }

  boolean isActive(HeldKey key) {
    return active(key.use()).equals(key);
  }

  /** Tells whether a key of this ring is among the given thumbprints. */
  boolean hasAnyOf(Set<String> thumbprints) {
    return keys.stream().anyMatch(key -> thumbprints.contains(key.thumbprint()));
  }
}
