package org.assay.benchmarks.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assay.benchmarks.server.Ids.Kind;
import org.assay.synthetic.Skill.Designation;

/** Writes skills, what profiles say of the classes, and which skills are strategic or grow old. */
final class FillSkills {

  private static final Duration AGO = Duration.ofDays(1200);

  /** The server itself has made the first setting, a formula. */
  private static final int FIRST_SETTING = 2;

  /** Proof of every fourth skill grows old. */
  private static final int GROWS_OLD = 4;

  private final Connection connection;
  private final SkillSet skills;
  private final Instant then;

  FillSkills(Connection connection, SkillSet skills, Instant now) {
    this.connection = connection;
    this.skills = skills;
    this.then = now.minus(AGO);
  }

  void fill(String base) throws SQLException {
    var scales = new Rows(connection, "scale", "id", "name", "levels", "made_at");
    scales.add(SkillSet.SCALE, "Three levels", SkillSet.levels(), then);
    scales.flush();
    addSkills();
    addSettings();
    var rows = new Rows(connection, "profile_class", "achievement", "version", "content");
    for (int i = 0; i < skills.classes().size(); i++) {
      rows.add(skills.badgeClass(i), 1, skills.said(i, base));
    }
    rows.flush();
  }

  private void addSkills() throws SQLException {
    var rows =
        new Rows(
            connection, "skill", "id", "name", "description", "alignments", "made_at", "scale");
    for (int i = 0; i < skills.skills().size(); i++) {
      var skill = skills.skills().get(i);
      rows.add(skills.skill(i), skill.name(), skill.description(), "[]", then, SkillSet.SCALE);
    }
    rows.flush();
  }

  private void addSettings() throws SQLException {
    var rows =
        new Rows(
            connection,
            "profile_setting",
            "number",
            "kind",
            "subject",
            "known_at",
            "said_by",
            "content");
    int number = FIRST_SETTING;
    for (int i = 0; i < skills.skills().size(); i++) {
      var skill = skills.skill(i);
      var strategic = skills.skills().get(i).strategic();
      if (strategic.isPresent()) {
        var content = designation(i, skill, strategic.get());
        rows.add(number++, "DESIGNATED", skill, then, "fill", content);
      }
      if (i % GROWS_OLD == 0) {
        var content = new Json().add("skill", skill).add("kind", "HALF_LIFE").add("period", "P2Y");
        rows.add(number++, "CURRENCY", skill, then, "fill", content);
      }
    }
    rows.flush();
  }

  private static Json designation(int number, UUID skill, Designation strategic) {
    var content =
        new Json()
            .add("designation", Ids.of(Kind.DESIGNATION, number))
            .add("skill", skill)
            .add("area", strategic.area())
            .add("from", strategic.from());
    strategic.to().ifPresent(to -> content.add("to", to));
    return content.add("withdrawn", false);
  }
}
