package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.assay.server.platform.ServerConfig;
import org.assay.verifier.key.Multikey;

/** The keys that sign now; other rooms get a signer, never the key. */
@Singleton
public class IssuerKeys {

  private final KeyRing ring;
  private final IssuerNames names;
  private final SecureRandom random;

  @Inject
  IssuerKeys(KeyRing ring, ServerConfig config, SecureRandom random) {
    this.ring = ring;
    this.names = IssuerNames.of(config);
    this.random = random;
  }

  /** Returns the key that signs for a use. */
  public SigningKey active(KeyUse use) {
    var key = ring.active(use);
    var name =
        switch (use) {
          case DATA_INTEGRITY -> names.id() + "#" + Multikey.write(key.publicKey());
          case JWT -> names.kid(key.thumbprint());
        };
    return new SigningKey(name, use.alg(), new KeySigner(key, random));
  }
}
