package org.assay.verifier.key;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.Provider;
import java.util.List;
import java.util.Optional;

/**
 * The native provider, where it can be had: its jar may be absent, its library made for another
 * machine, or the library already in the hands of another class loader.
 */
final class Corretto {

  /** Ed25519 keys are opt-in; asked for when the provider's class is loaded, and only then. */
  private static final String ED_KEYS = "com.amazon.corretto.crypto.provider.registerEdKeyFactory";

  private Corretto() {}

  /** Returns the provider, or empty if it cannot do all that is needed here. */
  static Optional<Provider> load() {
    String before = System.getProperty(ED_KEYS);
    try {
      System.setProperty(ED_KEYS, "true");
      return Optional.of(instance()).filter(Corretto::isComplete);
    } catch (LinkageError | RuntimeException absent) {
      return Optional.empty();
    } finally {
      if (before == null) {
        System.clearProperty(ED_KEYS);
      } else {
        System.setProperty(ED_KEYS, before);
      }
    }
  }

  private static Provider instance() {
    var provider = AmazonCorrettoCryptoProvider.INSTANCE;
    // Without this it would answer with the JDK's own signatures, or fail at the first use.
    provider.assertHealthy();
    return provider;
  }

  private static boolean isComplete(Provider provider) {
    return List.of("Ed25519", "EC", "RSA").stream()
            .allMatch(name -> provider.getService("KeyFactory", name) != null)
        && SignatureAlgorithm.jcaNames()
            .allMatch(name -> provider.getService("Signature", name) != null);
  }
}
