package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import org.assay.server.platform.ServerConfig;

/** A key that signed once and was rotated out, for tests of other rooms. */
@Singleton
public class OldKeyInContainer {

  private final IssuerKeyStore store;
  private final IssuerNames names;
  private final SecureRandom random;
  private final Clock clock;

  @Inject
  OldKeyInContainer(IssuerKeyStore store, ServerConfig config, SecureRandom random, Clock clock) {
    this.store = store;
    this.names = IssuerNames.of(config);
    this.random = random;
    this.clock = clock;
  }

  /** Returns a key for tokens that is published, and that the server does not sign with. */
  @Transactional
  public SigningKey published() {
    var key = unpublished();
    store.note(IssuerKey.of(key, clock.instant()));
    return signing(key);
  }

  /** Returns a key for tokens that nobody ever published, under a name like ours. */
  public SigningKey neverPublished() {
    return signing(unpublished());
  }

  private SigningKey signing(HeldKey key) {
    return new SigningKey(names.kid(key.thumbprint()), key.use().alg(), new KeySigner(key, random));
  }

  private HeldKey unpublished() {
    try {
      var file = NewKeys.jwkSet(random).getBytes(StandardCharsets.UTF_8);
      return KeyRing.of(JwkFile.read(file)).active(KeyUse.JWT);
    } catch (KeyRefusal e) {
      throw new AssertionError(e);
    }
  }
}
