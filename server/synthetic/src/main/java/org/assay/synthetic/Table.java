package org.assay.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the organisation, as they lie in the jar: lines of cells between bars. */
final class Table {

  private Table() {}

  /** Returns the lines of a table that say something. */
  static List<String> lines(String name) {
    try (var in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<List<String>> rows(String name) {
    return lines(name).stream()
        .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
        .toList();
  }

  static List<String> words(String name) {
    return lines(name).stream().flatMap(line -> Stream.of(line.split(" "))).toList();
  }
}
