package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.assay.server.platform.ServerConfig;
import org.assay.verifier.key.Multikey;

/** The keys that sign now; other rooms get a signer, never the key. */
@Singleton
public class IssuerKeys {

  private final KeyRing ring;
  private final IssuerNames names;
  private final SecureRandom random;

  /** Worked out once: a key's thumbprint is a hash, and profiles are signed by the thousand. */
  private final Map<KeyUse, SigningKey> active = new EnumMap<>(KeyUse.class);

  @Inject
  IssuerKeys(KeyRing ring, ServerConfig config, SecureRandom random) {
    this.ring = ring;
    this.names = IssuerNames.of(config);
    this.random = random;
    for (var use : KeyUse.values()) {
      active.put(use, prepare(use));
    }
  }

  /** Returns the key that signs for a use. */
  public SigningKey active(KeyUse use) {
    return Objects.requireNonNull(active.get(use));
  }

  private SigningKey prepare(KeyUse use) {
    var key = ring.active(use);
    var name =
        switch (use) {
          case DATA_INTEGRITY -> method(names.id(), key);
          case JWT -> names.kid(key.thumbprint());
        };
    return signing(name, key);
  }

  /**
   * Returns the key for a Data Integrity proof on something that was issued under one of the
   * issuer's two names, which need not be the one in use today.
   */
  SigningKey under(String name) {
    if (!names.isOurs(name)) {
      throw new IllegalArgumentException("Not our name: " + name);
    }
    var key = ring.active(KeyUse.DATA_INTEGRITY);
    return signing(method(name, key), key);
  }

  private static String method(String name, HeldKey key) {
    return name + "#" + Multikey.write(key.publicKey());
  }

  private SigningKey signing(String name, HeldKey key) {
    return new SigningKey(name, key.use().alg(), new KeySigner(key, random));
  }
}
