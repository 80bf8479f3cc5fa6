package org.assay.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The demo's tables: lines of cells between bars, as they lie in the jar. */
final class DemoTable {

  private DemoTable() {}

  static List<String> lines(String name) throws IOException {
    try (var in = DemoTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }

  static List<List<String>> rows(String name) throws IOException {
    return lines(name).stream()
        .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
        .toList();
  }
}
