package org.assay.server.learning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.platform.Problem;

/**
 * The form of a file of rows. It is read row by row, however long it is.
 *
 * @param needed the columns that a file must have
 * @param known all columns that it may have
 */
record CsvFile(List<String> needed, Set<String> known) {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  /**
   * Reads the rows one after the other.
   *
   * @throws Problem invalid, if it is no CSV, lacks a column or has one that is unknown; what was
   *     read before stays read
   */
  void read(InputStream file, Consumer<CSVRecord> row) {
    try (var parser =
        FORMAT.parse(new InputStreamReader(withoutMark(file), StandardCharsets.UTF_8))) {
      checkHeader(parser.getHeaderNames());
      for (var rows = parser.iterator(); hasNext(rows); ) {
        row.accept(rows.next());
      }
    } catch (IOException | IllegalArgumentException e) {
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

  private static Problem noCsv() {
    return Problem.invalid("The body is not CSV with a header row.");
  }

  private static InputStream withoutMark(InputStream file) throws IOException {
    var stream = new BufferedInputStream(file, 1 << 16);
    stream.mark(MARK.length);
    if (!Arrays.equals(stream.readNBytes(MARK.length), MARK)) {
      stream.reset();
    }
    return stream;
  }

  private void checkHeader(List<String> names) {
    for (var name : needed) {
      if (!names.contains(name)) {
        throw Problem.invalid("The file has no column " + name + ".");
      }
    }
    if (Set.copyOf(names).size() < names.size()) {
      throw Problem.invalid("The file has a column twice.");
    }
    for (var name : names) {
      if (!known.contains(name)) {
        throw Problem.invalid("The file has a column that is unknown here: " + name + ".");
      }
    }
  }

  /** Returns a cell, if the file has the column and something stands in it. */
  static Optional<String> cell(CSVRecord record, String name) {
    if (!record.isConsistent()) {
      throw Problem.invalid("The row does not have as many cells as the header.");
    }
    return record.isMapped(name)
        ? Optional.of(record.get(name)).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  /** Returns a cell in which something must stand. */
  static String needed(CSVRecord record, String name) {
    return cell(record, name)
        .orElseThrow(() -> Problem.invalid("There is nothing in the column " + name + "."));
  }
}
