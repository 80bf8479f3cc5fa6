package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.assay.server.platform.ConfigRefusal;
import org.assay.server.platform.ServerConfig.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadKeysTest {

  private static final Path SAMPLES = Path.of("..", "keys-sample");

  @TempDir private Path data;

  /** The refusal leaves its sentence there for the launcher. */
  @AfterEach
  void clearRefusal() {
    System.clearProperty("assay.refusal");
  }

  @Test
  void server_without_a_key_file_makes_its_own() {
    var ring = read(Optional.empty(), false);

    assertThat(data.resolve("keys.jwks")).isRegularFile();
    assertThat(new SampleKeyWarning(ring).active()).isFalse();
  }

  @Test
  void sample_key_is_refused() throws Exception {
    var file = sampleKeys();

    assertThatThrownBy(() -> read(Optional.of(file), false))
        .isInstanceOf(ConfigRefusal.class)
        .hasMessageContaining("assay.keys.file")
        .hasMessageContaining("everybody has");
  }

  @Test
  void sample_key_that_was_allowed_by_name_is_warned_of() throws Exception {
    var ring = read(Optional.of(sampleKeys()), true);

    assertThat(new SampleKeyWarning(ring).active()).isTrue();
  }

  @Test
  void missing_key_file_is_named() {
    var missing = data.resolve("nowhere.p12");

    assertThatThrownBy(() -> read(Optional.of(missing), false))
        .isInstanceOf(ConfigRefusal.class)
        .hasMessageContaining("assay.keys.file")
        .hasMessageContaining("nowhere.p12");
  }

  @Test
  void pkcs12_file_without_password_file_is_refused() throws Exception {
    var file = Files.write(data.resolve("keys.p12"), new byte[] {0x30, 0x00});

    assertThatThrownBy(() -> read(Optional.of(file), false))
        .isInstanceOf(ConfigRefusal.class)
        .hasMessageContaining("assay.keys.password-file");
  }

  private KeyRing read(Optional<Path> file, boolean allowSamples) {
    var keys = new Keys(file, Optional.empty(), allowSamples);
    return new ReadKeys(Samples.config(data, keys), new SecureRandom()).read();
  }

  private Path sampleKeys() throws Exception {
    var set =
        "{\"keys\": [%s, %s]}"
            .formatted(
                Files.readString(SAMPLES.resolve("ed25519.jwk")),
                Files.readString(SAMPLES.resolve("p256.jwk")));
    return Files.writeString(data.resolve("renamed.jwks"), set);
  }
}
