package org.assay.server.issuer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import org.assay.server.platform.ConfigRefusal;
import org.assay.server.platform.ServerConfig;

/** Reads the keys once, at the start; keys that cannot be used end the start with a sentence. */
@Singleton
class ReadKeys {

  private static final String SETTING = "assay.keys.file";
  private static final String SAMPLE_SETTING =
      "assay.keys.allow-known-sample-keys-that-everybody-has";

  private final ServerConfig config;
  private final SecureRandom random;

  @Inject
  ReadKeys(ServerConfig config, SecureRandom random) {
    this.config = config;
    this.random = random;
  }

  @Produces
  @Singleton
  KeyRing read() {
    try {
      var ring = KeyRing.of(file().read());
      if (!config.keys().allowKnownSampleKeys() && ring.hasAnyOf(KnownSampleKeys.thumbprints())) {
        throw new ConfigRefusal(
            SETTING,
            "names a file with a sample key whose private half everybody has: badges signed with it"
                + " prove nothing. Only for a trial, "
                + SAMPLE_SETTING
                + "=true lets it pass");
      }
      return ring;
    } catch (KeyRefusal bad) {
      throw config.keys().file().isPresent()
          ? new ConfigRefusal(SETTING, "names a file that " + bad.reason())
          : new ConfigRefusal(
              "assay.data", "names a directory whose " + OwnKeyFile.NAME + " " + bad.reason());
    }
  }

  private KeyFile file() {
    var given = config.keys().file();
    if (given.isPresent()) {
      return new KeyFile(given.get(), config.keys().passwordFile());
    }
    try {
      return new KeyFile(OwnKeyFile.in(config.data(), random), Optional.empty());
    } catch (IOException e) {
      throw new ConfigRefusal(
          "assay.data", "names a directory in which no key file can be made: " + config.data());
    }
  }
}
