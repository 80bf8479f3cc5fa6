package org.assay.examples.compensation;

import java.util.ArrayList;
import java.util.List;
import org.assay.examples.showing.Html;
import org.assay.examples.showing.Names;
import org.assay.examples.showing.Page;
import org.assay.examples.showing.Words;

/**
 * The table of what was gained.
 *
 * @param team the team
 * @param names what people are called
 */
record GainsOnPage(Team team, Names names) {

  Html table() {
    var rows =
        team.reports().stream()
            .flatMap(report -> report.gains().stream().map(gain -> row(report, gain)))
            .toList();
    return Page.table("Skills gained, each with the badge that proves it", columns(), rows);
  }

  private List<String> columns() {
    var columns =
        new ArrayList<>(
            List.of(
                "Person", "Skill", "Strategic", "What changed", "Badge", "Since", "How assessed"));
    if (team.isScored()) {
      columns.add(Page.POINTS);
    }
    columns.add("Receipt");
    return columns;
  }

  private Html row(Report report, Gain gain) {
    var proof = gain.proof();
    var row =
        Page.row(
            names.of(report.told().person()),
            Html.tag("td", gain.name()),
            Html.tag("td", gain.whereStrategic()).with("class", gain.strategic() ? "yes" : "no"),
            Html.tag("td", gain.whatChanged()),
            Html.tag("td", proof.badgeName()),
            Html.tag("td", proof.from()).with("class", "date"),
            Html.tag("td", proof.howAssessed()));
    if (team.isScored()) {
      var points = report.points(gain).map(Words::points).orElse("–");
      row = row.add(Page.number(points));
    }
    return row.add(Html.tag("td").add(Html.tag("code", report.told().read())));
  }
}
