package org.assay.examples.career;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.examples.asking.Members;
import org.assay.examples.asking.Told;
import org.assay.examples.showing.Names;
import org.assay.examples.showing.SafeLine;
import org.assay.examples.showing.Table;
import org.assay.examples.showing.Words;
import org.assay.verifier.CheckFailure;

/** How somebody fits a role and which badges close the gap, as lines. */
final class MatchText {

  private MatchText() {}

  static String of(Told told, Names names) throws CheckFailure {
    var answer = told.answer();
    var title =
        "%s and the role %s: fit %s of 1000 (receipt %s)"
            .formatted(
                names.of(told.person()),
                Members.text(answer, "role"),
                Members.number(answer, "fit"),
                told.read());
    return SafeLine.of(title) + "\n\n" + skills(answer) + classes(answer) + withheld(told);
  }

  private static String skills(JsonObject answer) throws CheckFailure {
    var table = new Table("SKILL", "THE ROLE ASKS FOR", "PROVEN", "OUTCOME");
    for (var skill : Members.objects(answer, "skills")) {
      table.add(
          Members.text(skill, "name"),
          Members.text(skill, "wanted"),
          Members.optionalText(skill, "proven").orElse("–"),
          Members.text(skill, "outcome"));
    }
    return table.text();
  }

  private static String classes(JsonObject answer) throws CheckFailure {
    var classes = Members.objects(answer, "classes");
    if (classes.isEmpty()) {
      return "";
    }
    var skills = named(Members.objects(answer, "skills"), "skill");
    var badges = named(classes, "achievement");
    var table = new Table("", "BADGE TO EARN", "AS", "IS ASSOCIATED WITH", "AFTER");
    int place = 1;
    for (var one : classes) {
      table.add(
          Integer.toString(place++),
          Members.text(one, "name"),
          Members.text(one, "part"),
          words(Members.texts(one, "closes"), skills),
          words(Members.texts(one, "needs"), badges));
    }
    return "\n" + table.text();
  }

  private static Map<String, String> named(List<JsonObject> things, String id) throws CheckFailure {
    var names = new HashMap<String, String>();
    for (var thing : things) {
      names.put(Members.text(thing, id), Members.text(thing, "name"));
    }
    return names;
  }

  private static String words(List<String> ids, Map<String, String> names) {
    return ids.isEmpty()
        ? "–"
        : ids.stream().map(id -> names.getOrDefault(id, id)).collect(joining(", "));
  }

  private static String withheld(Told told) {
    return told.withheld().isEmpty()
        ? ""
        : "\nwithheld: " + SafeLine.of(Words.withheld(told.withheld())) + "\n";
  }
}
