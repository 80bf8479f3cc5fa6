package org.assay.server.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a file with a header, read one after the other, however long it is. */
public final class CsvRecords {

  private static final char MARK = '\uFEFF';

  /** Who compares the header with names of their own decides whether capitals matter. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private CsvRecords() {}

  /** Reads a file as {@link #read(InputStream, Consumer, Consumer)} does, from a text. */
  public static void read(String file, Consumer<List<String>> header, Consumer<CSVRecord> row) {
    read(new StringReader(file), header, row);
  }

  /**
   * Reads a file in UTF-8, with or without the mark of spreadsheets.
   *
   * @param header looks at the names of the columns, before any row is read
   * @param row takes a row; whatever it throws is passed on
   * @throws Problem invalid, if it is no CSV or has a column twice; what was read before stays read
   */
  public static void read(
      InputStream file, Consumer<List<String>> header, Consumer<CSVRecord> row) {
    read(new InputStreamReader(file, StandardCharsets.UTF_8), header, row);
  }

  private static void read(Reader file, Consumer<List<String>> header, Consumer<CSVRecord> row) {
    try (var parser = parser(file)) {
      var names = parser.getHeaderNames();
      checkOnce(names);
      header.accept(names);
      for (var rows = parser.iterator(); hasNext(rows); ) {
        row.accept(rows.next());
      }
    } catch (IOException e) {
      throw noCsv();
    }
  }

  private static CSVParser parser(Reader file) throws IOException {
    try {
      return FORMAT.parse(withoutMark(file));
    } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
      throw noCsv();
    }
  }

  /** Only what reading throws is the file's fault. */
  private static boolean hasNext(Iterator<CSVRecord> rows) {
    try {
      return rows.hasNext();
    } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
      throw noCsv();
    }
  }

  private static void checkOnce(List<String> names) {
    if (names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count()
        < names.size()) {
      throw Problem.invalid("The file has a column twice.");
    }
  }

  private static Problem noCsv() {
    return Problem.invalid("The body is not CSV with a header row.");
  }

  private static Reader withoutMark(Reader file) throws IOException {
    var text = new BufferedReader(file, 1 << 16);
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }
}
