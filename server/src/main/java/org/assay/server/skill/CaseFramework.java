package org.assay.server.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ImportReport.Kind;
import org.assay.server.skill.ImportReport.Line;
import org.assay.server.skill.SourceFramework.Format;

/**
 * Makes the pieces of a CFPackage a framework.
 *
 * @param document the members of the CFDocument
 * @param items the members of each CFItem
 * @param parents what stands above items, by their identifiers
 */
record CaseFramework(
    Map<String, String> document,
    List<Map<String, String>> items,
    Map<String, CaseParent> parents) {

  SourceFramework framework() {
    if (document.isEmpty()) {
      throw Problem.invalid("The body is no CASE package: it has no CFDocument.");
    }
    var identifier = Given.line("CFDocument/identifier", document.get("identifier"), 500);
    var skills = new ArrayList<SourceItem>();
    var lines = new ArrayList<Line>();
    for (var members : items) {
      try {
        skills.add(item(members, identifier, lines));
      } catch (Problem problem) {
        lines.add(new Line(Kind.REFUSED, label(members), problem.detail()));
      }
    }
    return new SourceFramework(
        Format.CASE,
        Optional.of(identifier),
        Given.line("CFDocument/title", document.get("title"), 200),
        prose(document, "description"),
        SourceText.address(
            Optional.ofNullable(document.get("officialSourceURL"))
                .or(() -> Optional.ofNullable(document.get("uri")))),
        document.getOrDefault("adoptionStatus", "").endsWith("Draft"),
        skills,
        lines);
  }

  private static String label(Map<String, String> members) {
    return members.getOrDefault("identifier", members.getOrDefault("uri", "?"));
  }

  private SourceItem item(Map<String, String> members, String root, List<Line> lines) {
    var source = Given.line("identifier", members.get("identifier"), 500);
    var statement = Given.prose("fullStatement", members.get("fullStatement"), 20_000);
    var code = text(members, "humanCodingScheme").map(text -> Given.line("code", text, 100));
    var url = SourceText.address(text(members, "uri"));
    if (url.isEmpty()) {
      lines.add(new Line(Kind.NOTE, source, "Its uri is no address of http or https."));
    }
    return new SourceItem(
        source,
        source,
        SourceText.name(text(members, "abbreviatedStatement").orElse(statement)),
        statement.length() <= 5000 ? statement : statement.substring(0, 4999) + "…",
        code,
        url,
        Optional.of(SkillView.TARGET_TYPE),
        Optional.ofNullable(parents.get(source))
            .map(CaseParent::parent)
            .filter(above -> !above.equals(root)),
        SourceText.list(members.getOrDefault("conceptKeywords", "")),
        details(members),
        List.of());
  }

  private static Map<String, List<String>> details(Map<String, String> members) {
    return SourceText.details(
        Map.of(
            "itemType", SourceText.list(members.getOrDefault("CFItemType", "")),
            "educationLevel", SourceText.list(members.getOrDefault("educationLevel", "")),
            "notes", prose(members, "notes").map(List::of).orElse(List.of())));
  }

  private static Optional<String> text(Map<String, String> members, String name) {
    return Optional.ofNullable(members.get(name)).flatMap(SourceText::some);
  }

  private static Optional<String> prose(Map<String, String> members, String name) {
    return text(members, name).map(words -> Given.prose(name, words, 5000));
  }
}
