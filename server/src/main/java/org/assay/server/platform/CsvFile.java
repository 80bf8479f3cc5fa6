package org.assay.server.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/**
 * A file with a header row, read row by row: rows that can be read, and rows that cannot, with the
 * reason.
 *
 * @param good the rows that can be read, with their numbers
 * @param refused the rest
 * @param <T> what a row describes
 */
public record CsvFile<T>(List<Row<T>> good, List<Refused> refused) {

  /** The most rows of a file. */
  public static final int MOST = 20_000;

  /**
   * A row that can be read.
   *
   * @param number the row's number in the file, the first after the header being 1
   * @param value what it describes
   * @param <T> what a row describes
   */
  public record Row<T>(long number, T value) {}

  /**
   * A row that was not taken.
   *
   * @param row its number, the first after the header being 1
   * @param reason a sentence for a person
   */
  public record Refused(long row, String reason) {}

  /** Creates it with its own copies. */
  public CsvFile {
    good = List.copyOf(good);
    refused = List.copyOf(refused);
  }

  /**
   * Reads a file.
   *
   * @param needed the columns that have to be there
   * @param known all columns that may be there
   * @param reader reads one row; it throws a {@link Problem} for one that is flawed
   * @throws Problem invalid, if it is no CSV, lacks a column or has one that is unknown
   */
  public static <T> CsvFile<T> read(
      String text, List<String> needed, Set<String> known, Function<CSVRecord, T> reader) {
    return read(text, needed, known, MOST, reader);
  }

  /**
   * Reads a file as above, of fewer rows.
   *
   * @param most the most rows
   */
  public static <T> CsvFile<T> read(
      String text,
      List<String> needed,
      Set<String> known,
      int most,
      Function<CSVRecord, T> reader) {
    var good = new ArrayList<Row<T>>();
    var refused = new ArrayList<Refused>();
    CsvRecords.read(
        text,
        names -> checkHeader(names, needed, known),
        row -> {
          if (row.getRecordNumber() > most) {
            throw Problem.invalid("The file has more than " + most + " rows; send it in parts.");
          }
          read(row, reader, good, refused);
        });
    return new CsvFile<>(good, refused);
  }

  /**
   * Checks the names of the columns.
   *
   * @throws Problem invalid, if one is lacking or unknown
   */
  public static void checkHeader(List<String> names, Collection<String> needed, Set<String> known) {
    for (var name : needed) {
      if (!names.contains(name)) {
        throw Problem.invalid("The file has no column " + name + ".");
      }
    }
    for (var name : names) {
      if (!known.contains(name)) {
        throw Problem.invalid("The file has a column that is unknown here: " + name + ".");
      }
    }
  }

  private static <T> void read(
      CSVRecord row, Function<CSVRecord, T> reader, List<Row<T>> good, List<Refused> refused) {
    try {
      checkLength(row);
      good.add(new Row<>(row.getRecordNumber(), reader.apply(row)));
    } catch (Problem problem) {
      refused.add(new Refused(row.getRecordNumber(), problem.detail()));
    }
  }

  /**
   * Checks that a row can be read by the names of the columns.
   *
   * @throws Problem invalid, if it has more cells than the header, or less
   */
  public static void checkLength(CSVRecord row) {
    if (!row.isConsistent()) {
      throw Problem.invalid("The row does not have as many cells as the header.");
    }
  }

  /**
   * Returns a cell in which something stands.
   *
   * @throws Problem invalid, if nothing does
   */
  public static String needed(CSVRecord row, String name) {
    return cell(row, name)
        .orElseThrow(() -> Problem.invalid("There is nothing in the column " + name + "."));
  }

  /** Returns a cell that may be empty, or whose column may be absent. */
  public static Optional<String> cell(CSVRecord row, String name) {
    return row.isMapped(name)
        ? Optional.of(row.get(name)).filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
