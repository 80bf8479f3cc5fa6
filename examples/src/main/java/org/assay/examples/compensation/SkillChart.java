package org.assay.examples.compensation;

import java.util.ArrayList;
import java.util.List;
import org.assay.examples.showing.Html;
import org.assay.examples.showing.Names;

/**
 * A bar for each member of the team: strategic skills filled, others outlined. Who cannot see it
 * reads the same numbers in its description and in the table below.
 *
 * @param team the team
 * @param names what people are called
 */
record SkillChart(Team team, Names names) {

  private static final int WIDTH = 720;
  private static final int LABELS = 210;
  private static final int BARS = 370;
  private static final int ROW = 34;
  private static final int TOP = 36;
  private static final int THICK = 20;
  private static final int LONGEST_LABEL = 26;

  /** How wide one skill is drawn at most, so that a single one does not fill the page. */
  private static final int WIDEST = 60;

  Html svg() {
    int height = TOP + team.reports().size() * ROW + 6;
    var svg =
        Html.tag("svg")
            .with("viewBox", "0 0 " + WIDTH + " " + height)
            .with("role", "img")
            .with("aria-labelledby", "chart-title chart-text")
            .add(
                Html.tag("title", "Skills gained since " + team.since()).with("id", "chart-title"),
                Html.tag("desc", description()).with("id", "chart-text"))
            .add(legend());
    for (int row = 0; row < team.reports().size(); row++) {
      svg = svg.add(bar(team.reports().get(row), TOP + row * ROW));
    }
    return svg;
  }

  private String description() {
    var text = new StringBuilder("A bar for each person. ");
    for (var report : team.reports()) {
      text.append(names.of(report.told().person())).append(": ").append(numbers(report));
      text.append(". ");
    }
    return text.toString().strip();
  }

  private static String numbers(Report report) {
    return report.gains().size() + " gained, " + report.strategic() + " strategic";
  }

  private static List<Html> legend() {
    return List.of(
        rect("strategic", LABELS, 6, 14, 14),
        text("legend", LABELS + 22, 18, "strategic"),
        rect("other", LABELS + 110, 6, 14, 14),
        text("legend", LABELS + 132, 18, "other"));
  }

  private List<Html> bar(Report report, int top) {
    int unit = unit();
    int strategic = report.strategic() * unit;
    int other = (report.gains().size() - report.strategic()) * unit;
    int middle = top + THICK / 2 + 5;
    var parts = new ArrayList<Html>();
    parts.add(
        text("who", LABELS - 12, middle, shortened(names.of(report.told().person())))
            .with("text-anchor", "end"));
    if (strategic > 0) {
      parts.add(rect("strategic", LABELS, top, strategic, THICK));
    }
    if (other > 0) {
      parts.add(rect("other", LABELS + strategic, top, other, THICK));
    }
    parts.add(text("count", LABELS + strategic + other + 10, middle, count(report)));
    return parts;
  }

  private int unit() {
    int most = team.reports().stream().mapToInt(report -> report.gains().size()).max().orElse(1);
    return Math.max(1, Math.min(WIDEST, BARS / Math.max(1, most)));
  }

  private static String count(Report report) {
    var all = Integer.toString(report.gains().size());
    return report.strategic() == 0 ? all : all + ", " + report.strategic() + " strategic";
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_LABEL
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
  }

  private static Html rect(String kind, int x, int y, int width, int height) {
    return Html.tag("rect")
        .with("class", kind)
        .with("x", x)
        .with("y", y)
        .with("width", width)
        .with("height", height);
  }

  private static Html text(String kind, int x, int y, String words) {
    return Html.tag("text", words).with("class", kind).with("x", x).with("y", y);
  }
}
