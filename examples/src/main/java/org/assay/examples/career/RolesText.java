package org.assay.examples.career;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.assay.examples.asking.Members;
import org.assay.examples.asking.Told;
import org.assay.examples.showing.Names;
import org.assay.examples.showing.SafeLine;
import org.assay.examples.showing.Table;
import org.assay.verifier.CheckFailure;

/** Which roles fit somebody, as lines. */
final class RolesText {

  private RolesText() {}

  static String of(Told told, Names names) throws CheckFailure {
    var roles = Members.objects(told.answer(), "roles");
    var title = "Roles that fit what %s can prove (receipt %s)";
    var table = new Table("ROLE", "FIT OF 1000", "MET", "STILL OPEN");
    for (var role : roles) {
      table.add(
          Members.text(role, "role"),
          Long.toString(Members.number(role, "fit")),
          Members.number(role, "met") + " of " + Members.number(role, "wanted"),
          open(Members.objects(role, "gap")));
    }
    return SafeLine.of(title.formatted(names.of(told.person()), told.read()))
        + "\n\n"
        + (roles.isEmpty() ? "No role is described.\n" : table.text());
  }

  private static String open(List<JsonObject> gap) throws CheckFailure {
    var open = new ArrayList<String>();
    for (var skill : gap) {
      open.add(
          Members.text(skill, "name")
              + " ("
              + Members.text(skill, "wanted")
              + ", "
              + Members.text(skill, "outcome")
              + ")");
    }
    return open.isEmpty() ? "–" : open.stream().collect(joining(", "));
  }
}
