package org.assay.server.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.platform.CsvFile;
import org.assay.server.platform.CsvRecords;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ImportReport.Kind;
import org.assay.server.skill.ImportReport.Line;
import org.assay.server.skill.SourceFramework.Format;

/** Reads skills from CSV; the header tells whether they are Rich Skill Descriptors or plain. */
final class SkillRows {

  private static final Set<String> PLAIN =
      Set.of("code", "name", "description", "url", "parent", "keywords");

  private SkillRows() {}

  /**
   * Reads a file.
   *
   * @param framework the name of the framework, of which such files know nothing
   * @throws Problem invalid, if it is no CSV or has not the columns of either kind
   */
  static SourceFramework read(String text, String framework) {
    var columns = new ArrayList<String>();
    var items = new ArrayList<SourceItem>();
    var lines = new ArrayList<Line>();
    CsvRecords.read(
        text,
        names -> {
          checkHeader(names);
          columns.addAll(names);
        },
        row -> read(row, items, lines));
    return new SourceFramework(
        isRich(columns) ? Format.RSD : Format.CSV,
        Optional.empty(),
        framework,
        Optional.empty(),
        Optional.empty(),
        false,
        items,
        lines);
  }

  private static boolean isRich(List<String> names) {
    return names.stream().anyMatch(RichSkillRow.NAME::equalsIgnoreCase);
  }

  private static void checkHeader(List<String> names) {
    if (isRich(names)) {
      return;
    }
    if (names.stream().noneMatch("name"::equalsIgnoreCase)) {
      throw Problem.invalid("The file has neither a column RSD Name nor a column name.");
    }
    for (var name : names) {
      if (!PLAIN.contains(name.toLowerCase(Locale.ROOT))) {
        throw Problem.invalid("The file has a column that is unknown here: " + name + ".");
      }
    }
  }

  private static void read(CSVRecord row, List<SourceItem> items, List<Line> lines) {
    if (row.getRecordNumber() > SourceFramework.MOST) {
      throw Problem.invalid("The file has more than " + SourceFramework.MOST + " rows.");
    }
    try {
      CsvFile.checkLength(row);
      items.add(row.isMapped(RichSkillRow.NAME) ? RichSkillRow.item(row) : plain(row));
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
