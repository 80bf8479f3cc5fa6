package org.assay.schemas;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of published documents, which is not part of the project. */
final class Standards {

  private Standards() {}

  /** Returns a folder of published documents, or skips the test where there is none. */
  static Path folder(String name) {
    String root = System.getProperty("assay.standards", "");
    Path folder = Path.of(root, name);
    assumeTrue(
        !root.isEmpty() && Files.isDirectory(folder), "needs -Dassay.standards with " + name);
    return folder;
  }
}
