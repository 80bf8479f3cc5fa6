package org.assay.examples.compensation;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.examples.asking.Members;
import org.assay.verifier.CheckFailure;

/**
 * The badge that proves a skill, as far as it is told.
 *
 * @param level the level that it proves
 * @param badge its address
 * @param name the name of its class
 * @param version the version of its class
 * @param from the day from which it holds
 * @param assessed how it was earned
 */
record Proof(
    String level,
    Optional<String> badge,
    Optional<String> name,
    Optional<Long> version,
    String from,
    List<String> assessed) {

  static Proof of(JsonObject by) throws CheckFailure {
    return new Proof(
        Members.text(by, "level"),
        Members.optionalText(by, "badge"),
        Members.optionalText(by, "achievementName"),
        by.containsKey("version") ? Optional.of(Members.number(by, "version")) : Optional.empty(),
        Members.instant(by, "validFrom").toString().substring(0, 10),
        assessed(by));
  }

  private static List<String> assessed(JsonObject by) throws CheckFailure {
    var assessed = new ArrayList<String>();
    for (var one : Members.objects(by, "assessed")) {
      var who = Members.optionalText(one, "by").map(name -> ", by " + name).orElse("");
      assessed.add(
          Members.text(one, "name")
              + " ("
              + Members.text(one, "how").replace('_', ' ')
              + who
              + ")");
    }
    return List.copyOf(assessed);
  }

  /** Returns which badge it is, in words. */
  String badgeName() {
    return name.map(known -> known + version.map(number -> ", version " + number).orElse(""))
        .orElse("a badge that is not told");
  }

  /** Returns how it was earned, in words. */
  String howAssessed() {
    return assessed.isEmpty() ? "not told" : String.join("; ", assessed);
  }
}
