package org.assay.server.issuer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assay.server.platform.ServerConfig;
import org.assay.server.platform.ServerConfig.IdForm;

/** A sample issuer at an address that does not exist, with fresh keys. */
final class Samples {

  static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private Samples() {}

  static ServerConfig config(String baseUrl, IdForm form) {
    return config(
        baseUrl,
        form,
        Path.of("none"),
        new ServerConfig.Keys(Optional.empty(), Optional.empty(), false));
  }

  static ServerConfig config(Path data, ServerConfig.Keys keys) {
    return config("https://badges.example.org", IdForm.DID_WEB, data, keys);
  }

  private static ServerConfig config(
      String baseUrl, IdForm form, Path data, ServerConfig.Keys keys) {
    return new ServerConfig(
        URI.create(baseUrl),
        data,
        new ServerConfig.Issuer("Example", "An example.", Optional.of("a@example.org"), form),
        keys,
        true,
        1 << 20,
        Duration.ofHours(1),
        new ServerConfig.Verification(32, false),
        new ServerConfig.Assessing(Duration.ofDays(30), 1 << 20, 1 << 22, false),
        2);
  }

  static String jwkSet() {
    return NewKeys.jwkSet(new SecureRandom());
  }

  static KeyRing ring() {
    try {
      return KeyRing.of(JwkFile.read(jwkSet().getBytes(StandardCharsets.UTF_8)));
    } catch (KeyRefusal e) {
      throw new AssertionError(e);
    }
  }
}
