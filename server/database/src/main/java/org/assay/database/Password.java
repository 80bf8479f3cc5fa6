package org.assay.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The database password: random, made on the first start, kept in a file that only its owner reads.
 */
record Password(String value) {

  private static final int BYTES = 24;

  static Password keptIn(Path file, RandomGenerator random) throws IOException {
    if (Files.exists(file)) {
      var kept = Files.readString(file).strip();
      if (kept.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
        return new Password(kept);
      }
    }
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var password = new Password(HexFormat.of().formatHex(bytes));
    OwnerOnlyFile.write(file, password.value() + "\n");
    return password;
  }

  @Override
  public String toString() {
    return "Password[hidden]";
  }
}
