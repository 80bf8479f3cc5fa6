package org.assay.server.learner;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.platform.Problem;

/**
 * Reads a file of people: CSV in UTF-8, with a header. What looks like a formula is text like any
 * other; whoever writes it into a spreadsheet again has to mind it there.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180, CSV</a>
 */
final class IntakeFile {

  private static final int MOST_ROWS = 20_000;

  private static final Set<String> REQUIRED =
      Set.of(IntakeRow.EMPLOYEE_ID, IntakeRow.EMAIL, IntakeRow.GIVEN_NAME, IntakeRow.FAMILY_NAME);

  private static final Set<String> OPTIONAL =
      Set.of(IntakeRow.UNIT, IntakeRow.MANAGER, IntakeRow.DID);

  private IntakeFile() {}

  static List<IntakeRow> read(InputStream body) throws IOException {
    try (var parser = parser(new StringReader(text(body.readAllBytes())))) {
      var records = parser.iterator();
      if (!records.hasNext()) {
        throw Problem.invalid("The file is empty.");
      }
      return rows(header(records.next()), records);
    } catch (UncheckedIOException | IllegalStateException e) {
      throw Problem.invalid("The file is not CSV: a quotation mark is out of place.");
    }
  }

  private static CSVParser parser(Reader text) throws IOException {
    return CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(text);
  }

  private static String text(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Problem.invalid("The file is not UTF-8.");
    }
  }

  private static List<String> header(CSVRecord first) {
    var header = first.stream().map(String::strip).toList();
    var columns = new HashSet<String>();
    for (var column : header) {
      if (!REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
        throw Problem.invalid("There is no column '" + shortened(column) + "' here.");
      }
      if (!columns.add(column)) {
        throw Problem.invalid("The column '" + column + "' is there twice.");
      }
    }
    if (!columns.containsAll(REQUIRED)) {
      throw Problem.invalid(
          "The header names at least employee_id, email, given_name and family_name.");
    }
    return header;
  }

  private static List<IntakeRow> rows(List<String> header, Iterator<CSVRecord> records) {
    var rows = new ArrayList<IntakeRow>();
    while (records.hasNext()) {
      if (rows.size() == MOST_ROWS) {
        throw Problem.invalid("The file has more than " + MOST_ROWS + " rows; send it in parts.");
      }
      rows.add(row(header, records.next()));
    }
    return rows;
  }

  private static IntakeRow row(List<String> header, CSVRecord record) {
    int number = Math.toIntExact(record.getRecordNumber());
    if (record.size() != header.size()) {
      var flaw = "The row has " + record.size() + " cells, the header " + header.size() + ".";
      return new IntakeRow(number, Map.of(), Optional.of(flaw));
    }
    var cells = new HashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), record.get(i));
    }
    return new IntakeRow(number, cells, Optional.empty());
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
