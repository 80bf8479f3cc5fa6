package org.assay.examples.compensation;

import org.assay.examples.asking.Score;
import org.assay.examples.showing.Names;
import org.assay.examples.showing.SafeLine;
import org.assay.examples.showing.Table;
import org.assay.examples.showing.Words;

/**
 * What a team gained, as lines.
 *
 * @param team the team
 * @param names what people are called
 */
record TeamTable(Team team, Names names) {

  String text() {
    return title() + gains() + scores() + withheld() + refused() + "\n" + Words.NOTE + "\n";
  }

  private String title() {
    return SafeLine.of(
            "Skills gained since "
                + team.since()
                + " in the team of "
                + names.of(team.manager())
                + ": "
                + team.gained()
                + ", of which "
                + team.strategic()
                + " strategic")
        + "\n\n";
  }

  private String gains() {
    if (team.gained() == 0) {
      return "Nothing was gained that may be told for this purpose.\n";
    }
    var table =
        new Table(
            "PERSON",
            "SKILL",
            "STRATEGIC",
            "WHAT CHANGED",
            "ASSOCIATED WITH THE BADGE",
            "ASSESSED",
            "SINCE",
            "RECEIPT");
    for (var report : team.reports()) {
      for (var gain : report.gains()) {
        table.add(
            names.of(report.told().person()),
            gain.name(),
            gain.whereStrategic(),
            gain.whatChanged(),
            gain.proof().badgeName(),
            gain.proof().howAssessed(),
            gain.proof().from(),
            report.told().read());
      }
    }
    return table.text();
  }

  private String scores() {
    if (!team.isScored()) {
      return "";
    }
    var table = new Table("PERSON", "POINTS", "BY", "WHAT EACH BADGE ADDS");
    for (var report : team.reports()) {
      report.score().ifPresent(score -> addScore(table, report, score));
    }
    return "\n" + table.text();
  }

  private void addScore(Table table, Report report, Score score) {
    var who = names.of(report.told().person());
    table.add(who, Words.points(score.total()), score.formula() + "@" + score.version(), "in all");
    for (var one : score.contributions()) {
      table.add(who, Words.points(one.points()), "", one.badge());
    }
  }

  private String withheld() {
    var table = new Table("PERSON", "WITHHELD");
    for (var report : team.reports()) {
      if (!report.told().withheld().isEmpty()) {
        table.add(names.of(report.told().person()), Words.withheld(report.told().withheld()));
      }
    }
    return team.reports().stream().allMatch(report -> report.told().withheld().isEmpty())
        ? ""
        : "\n" + table.text();
  }

  private String refused() {
    if (team.refused().isEmpty()) {
      return "";
    }
    var table = new Table("NOT SHOWN", "RECEIPT", "BECAUSE THE RECEIPT FAILED");
    for (var one : team.refused()) {
      table.add(names.of(one.person()), one.read(), one.code() + ": " + one.why());
    }
    return "\n" + table.text();
  }
}
