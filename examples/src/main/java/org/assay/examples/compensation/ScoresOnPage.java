package org.assay.examples.compensation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.examples.asking.Score;
import org.assay.examples.showing.Html;
import org.assay.examples.showing.Names;
import org.assay.examples.showing.Page;
import org.assay.examples.showing.Words;

/**
 * How points come about, badge by badge.
 *
 * @param team the team
 * @param names what people are called
 */
record ScoresOnPage(Team team, Names names) {

  List<Html> section() {
    if (!team.isScored()) {
      return List.of();
    }
    var rows = team.reports().stream().flatMap(this::rows).toList();
    return List.of(
        Html.tag("h2", "Points"),
        Html.tag("p", "The points of all badges since then, also of those that are no change."),
        Page.table("What each badge adds", List.of("Person", "Badge", Page.POINTS), rows));
  }

  private Stream<Html> rows(Report report) {
    var who = names.of(report.told().person());
    return report.score().stream().flatMap(score -> rows(who, score));
  }

  private static Stream<Html> rows(String who, Score score) {
    var rows = new ArrayList<Html>();
    for (var one : score.contributions()) {
      rows.add(row(who, one.badge(), one.points()));
    }
    var sum = "Sum, by " + score.formula() + ", version " + score.version();
    rows.add(row(who, sum, score.total()).with("class", "sum"));
    return rows.stream();
  }

  private static Html row(String who, String what, long points) {
    return Page.row(who, Html.tag("td", what), Page.number(Words.points(points)));
  }
}
