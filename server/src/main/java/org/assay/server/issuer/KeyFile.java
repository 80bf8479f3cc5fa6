package org.assay.server.issuer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file with private keys: PKCS #12, a JWK, or a JWK Set; its first byte tells which.
 *
 * @param path where it lies
 * @param passwordFile where the password lies, if it has one
 */
record KeyFile(Path path, Optional<Path> passwordFile) {

  private static final int DER_SEQUENCE = 0x30;

  /** Reads the keys, the oldest first. */
  List<HeldKey> read() throws KeyRefusal {
    var bytes = bytes(path);
    if (bytes.length > 0 && bytes[0] == DER_SEQUENCE) {
      return Pkcs12File.read(bytes, password());
    }
    return JwkFile.read(bytes);
  }

  private char[] password() throws KeyRefusal {
    if (passwordFile.isEmpty()) {
      throw new KeyRefusal(
          "is a PKCS #12 file, and assay.keys.password-file does not say where its password lies");
    }
    var text = new String(bytes(passwordFile.get()), StandardCharsets.UTF_8);
    return text.lines().findFirst().orElse("").toCharArray();
  }

  private static byte[] bytes(Path file) throws KeyRefusal {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new KeyRefusal("cannot be used, because '" + file + "' cannot be read");
    }
  }
}
