package org.assay.server.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.platform.Given;
import org.assay.verifier.credential.Alignment;

/**
 * A row of Rich Skill Descriptors, as the Open Skills Management Tool writes and reads them. Only
 * the name has to be there; what is in other columns is taken, whatever columns there are.
 */
final class RichSkillRow {

  /** The column by which such a file is known. */
  static final String NAME = "RSD Name";

  /** A Rich Skill Descriptor is a competency of the Credential Transparency Initiative. */
  private static final String COMPETENCY = "ceasn:Competency";

  private static final int MOST_ALIGNMENTS = 20;

  private static final List<String> DETAILS =
      List.of(
          "Author",
          "Authors",
          "Standards",
          "Certifications",
          "Occupation Major Groups",
          "Occupation Minor Groups",
          "Broad Occupations",
          "Detailed Occupations",
          "O*Net Job Codes",
          "Employers");

  private RichSkillRow() {}

  static SourceItem item(CSVRecord row) {
    var name = Given.line("name", SkillRows.cell(row, NAME), 200);
    var url = SourceText.some(SkillRows.cell(row, "Canonical URL"));
    return new SourceItem(
        SkillRows.label(row),
        url.map(text -> Given.line("url", text, 500)).orElse("name:" + name),
        name,
        SourceText.some(SkillRows.cell(row, "Skill Statement"))
            .map(text -> Given.prose("statement", text, 5000))
            .orElse(name),
        Optional.empty(),
        url.map(text -> Given.url("Canonical URL", text)),
        Optional.of(COMPETENCY),
        Optional.empty(),
        keywords(row),
        details(row),
        alignments(row));
  }

  private static List<String> keywords(CSVRecord row) {
    return Stream.of("Category", "Categories", "Keywords")
        .flatMap(column -> SourceText.list(SkillRows.cell(row, column)).stream())
        .distinct()
        .toList();
  }

  private static Map<String, List<String>> details(CSVRecord row) {
    var details = new TreeMap<String, List<String>>();
    for (var column : DETAILS) {
      details.put(column, SourceText.list(SkillRows.cell(row, column)));
    }
    return SourceText.details(details);
  }

  /** The first alignment has no number in its columns' names; each column may hold several. */
  private static List<Alignment> alignments(CSVRecord row) {
    var alignments = new ArrayList<Alignment>();
    addAlignments(row, "Alignment", alignments);
    for (int number = 1; row.isMapped("Alignment " + number + " Name") || number == 1; number++) {
      addAlignments(row, "Alignment " + number, alignments);
    }
    return alignments.stream().distinct().limit(MOST_ALIGNMENTS).toList();
  }

  private static void addAlignments(CSVRecord row, String prefix, List<Alignment> alignments) {
    var names = SkillRows.cell(row, prefix + " Name").split(";", -1);
    var urls = SkillRows.cell(row, prefix + " URL").split(";", -1);
    var frameworks = SkillRows.cell(row, prefix + " Framework").split(";", -1);
    for (int at = 0; at < names.length; at++) {
      var name = SourceText.some(names[at]).map(text -> Given.line("alignment", text, 200));
      var url = SourceText.address(at(urls, at));
      if (name.isPresent() && url.isPresent()) {
        alignments.add(
            new Alignment(
                name.get(),
                url.get(),
                Optional.empty(),
                Optional.empty(),
                at(frameworks, frameworks.length == 1 ? 0 : at),
                Optional.empty()));
      }
    }
  }

  private static Optional<String> at(String[] cells, int at) {
    return at < cells.length ? SourceText.some(cells[at]) : Optional.empty();
  }
}
