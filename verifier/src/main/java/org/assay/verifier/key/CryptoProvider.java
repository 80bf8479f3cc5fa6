package org.assay.verifier.key;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The one signature provider: keys and signatures are objects of the same provider, because a
 * provider is slow, and sometimes wrong, with the keys of another.
 *
 * <p>It is passed to {@code KeyFactory} and {@code Signature} as an object and never registered, so
 * that a host application's provider order neither matters nor changes.
 */
public final class CryptoProvider {

  private static final Provider PROVIDER = new BouncyCastleProvider();

  private CryptoProvider() {}

  /** Returns the provider: the same object at every call. */
  public static Provider get() {
    return PROVIDER;
  }
}
