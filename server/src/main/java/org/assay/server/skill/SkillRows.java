package org.assay.server.skill;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ImportReport.Kind;
import org.assay.server.skill.ImportReport.Line;
import org.assay.server.skill.SourceFramework.Format;

/** Reads skills from CSV; the header tells whether they are Rich Skill Descriptors or plain. */
final class SkillRows {

  private static final Set<String> PLAIN =
      Set.of("code", "name", "description", "url", "parent", "keywords");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setIgnoreHeaderCase(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private SkillRows() {}

  /**
   * Reads a file.
   *
   * @param framework the name of the framework, of which such files know nothing
   * @throws Problem invalid, if it is no CSV or has not the columns of either kind
   */
  static SourceFramework read(String text, String framework) {
    var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (var parser = FORMAT.parse(new StringReader(content))) {
      var names = parser.getHeaderNames();
      boolean rich = names.stream().anyMatch(RichSkillRow.NAME::equalsIgnoreCase);
      if (!rich) {
        checkPlain(names);
      }
      var items = new ArrayList<SourceItem>();
      var lines = new ArrayList<Line>();
      Function<CSVRecord, SourceItem> reader = rich ? RichSkillRow::item : SkillRows::plain;
      for (var row : parser) {
        read(row, reader, items, lines);
      }
      return new SourceFramework(
          rich ? Format.RSD : Format.CSV,
          Optional.empty(),
          framework,
          Optional.empty(),
          Optional.empty(),
          false,
          items,
          lines);
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw Problem.invalid("The body is not CSV with a header row.");
    }
  }

  private static void checkPlain(List<String> names) {
    if (names.stream().noneMatch("name"::equalsIgnoreCase)) {
      throw Problem.invalid("The file has neither a column RSD Name nor a column name.");
    }
    for (var name : names) {
      if (!PLAIN.contains(name.toLowerCase(Locale.ROOT))) {
        throw Problem.invalid("The file has a column that is unknown here: " + name + ".");
      }
    }
  }

  private static void read(
      CSVRecord row,
      Function<CSVRecord, SourceItem> reader,
      List<SourceItem> items,
      List<Line> lines) {
    if (row.getRecordNumber() > SourceFramework.MOST) {
      throw Problem.invalid("The file has more than " + SourceFramework.MOST + " rows.");
    }
    try {
      if (!row.isConsistent()) {
        throw Problem.invalid("The row does not have as many cells as the header.");
      }
      items.add(reader.apply(row));
    } catch (Problem problem) {
      lines.add(new Line(Kind.REFUSED, label(row), problem.detail()));
    }
  }

  static String label(CSVRecord row) {
    return "row " + row.getRecordNumber();
  }

  /** Returns a cell, empty text if there is no such column. */
  static String cell(CSVRecord row, String name) {
    return row.isMapped(name) && row.isSet(name) ? row.get(name) : "";
  }

  private static SourceItem plain(CSVRecord row) {
    var name = Given.line("name", cell(row, "name"), 200);
    var code = SourceText.some(cell(row, "code")).map(text -> Given.line("code", text, 100));
    var url = SourceText.some(cell(row, "url")).map(text -> Given.url("url", text));
    return new SourceItem(
        label(row),
        code.map(SkillRows::byCode).or(() -> url).orElse("name:" + name),
        name,
        SourceText.some(cell(row, "description"))
            .map(text -> Given.prose("description", text, 5000))
            .orElse(name),
        code,
        url,
        Optional.empty(),
        SourceText.some(cell(row, "parent")).map(SkillRows::byCode),
        SourceText.list(cell(row, "keywords")),
        Map.of(),
        List.of());
  }

  private static String byCode(String code) {
    return "code:" + code;
  }
}
