package org.assay.verifier.key;

import java.security.Provider;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The one signature provider: keys and signatures are objects of the same provider, because a
 * provider is slow, and sometimes wrong, with the keys of another.
 *
 * <p>It is the fastest one present: Amazon Corretto where its jar and its native library are there,
 * else Bouncy Castle. The JDK's own is never taken: it needs ten times as long. All are passed to
 * {@code KeyFactory} and {@code Signature} as objects and never registered, so that a host
 * application's provider order neither matters nor changes.
 */
public final class CryptoProvider {

  /**
   * The system property that chooses: {@value #PORTABLE} means Bouncy Castle even where Amazon
   * Corretto is present. It is read once.
   */
  public static final String PROPERTY = "org.assay.verifier.provider";

  /** The value of {@link #PROPERTY} that asks for Bouncy Castle. */
  public static final String PORTABLE = "portable";

  private static final Provider FASTEST =
      PORTABLE.equals(System.getProperty(PROPERTY))
          ? portable()
          : corretto().orElseGet(CryptoProvider::portable);

  private CryptoProvider() {}

  /** Returns the provider of all keys and signatures here: the same object at every call. */
  public static Provider get() {
    return FASTEST;
  }

  /** Returns Bouncy Castle, for what the fastest provider does not do; the same at every call. */
  public static Provider portable() {
    return BouncyCastle.PROVIDER;
  }

  // Without the provider's jar even the class that speaks to it cannot be linked.
  private static Optional<Provider> corretto() {
    try {
      return Corretto.load();
    } catch (LinkageError absent) {
      return Optional.empty();
    }
  }

  /** Tells whether {@link #get} is Bouncy Castle. */
  static boolean isPortable() {
    return FASTEST instanceof BouncyCastleProvider;
  }

  /** Loaded only where it is needed: the provider is large. */
  private static final class BouncyCastle {
    static final Provider PROVIDER = new BouncyCastleProvider();
  }
}
