package org.assay.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The organisation as four files that a server takes in. */
public final class CsvFiles {

  private final Organisation organisation;

  /** Prepares the files of an organisation. */
  public CsvFiles(Organisation organisation) {
    this.organisation = organisation;
  }

  /**
   * Writes {@code people.csv}, {@code learning.csv}, {@code results.csv} and {@code resources.csv}.
   *
   * @param folder where to; it is made if absent
   * @param resources how many resources the catalogue has; at least those that people learn with
   * @throws IOException if a file cannot be written
   */
  public void write(Path folder, int resources) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve("people.csv"), CsvLine.PEOPLE, organisation.people().map(CsvLine::of));
    write(
        folder.resolve("learning.csv"),
        CsvLine.LEARNING,
        organisation.people().flatMap(one -> organisation.learning(one).stream()).map(CsvLine::of));
    write(
        folder.resolve("results.csv"),
        CsvLine.RESULTS,
        organisation.people().flatMap(one -> organisation.results(one).stream()).map(CsvLine::of));
    write(
        folder.resolve("resources.csv"),
        CsvLine.RESOURCES,
        organisation.resources(Math.max(resources, Catalogue.POPULAR)).map(CsvLine::of));
  }

  private static void write(Path file, String header, Stream<String> lines) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      line(out, header);
      lines.forEach(text -> line(out, text));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void line(BufferedWriter out, String text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
