package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.PublicKey;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Multikey;

/** Finds the public half of a key that this issuer has or had, for rooms that check signatures. */
@Singleton
public class ReadPublicKeys {

  private final IssuerKeyStore keys;

  @Inject
  ReadPublicKeys(IssuerKeyStore keys) {
    this.keys = keys;
  }

  /**
   * Returns the key that a verification method names.
   *
   * @param verificationMethod the id of the method: a name of the issuer, {@code #}, the Multikey.
   *     The name does not count: a server may have had another address once
   */
  @Transactional
  public Optional<PublicKey> find(String verificationMethod) {
    var multibase = verificationMethod.substring(verificationMethod.indexOf('#') + 1);
    return keys.all().stream()
        .filter(key -> key.multibase().equals(multibase))
        .findFirst()
        .flatMap(key -> read(key.multibase()));
  }

  private static Optional<PublicKey> read(String multibase) {
    try {
      return Optional.of(Multikey.read(multibase));
    } catch (CheckFailure malformed) {
      return Optional.empty();
    }
  }
}
