package org.assay.examples.compensation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.examples.asking.Told;
import org.assay.examples.showing.Html;
import org.assay.examples.showing.Names;
import org.assay.examples.showing.Page;
import org.assay.examples.showing.Words;

/**
 * What a team gained, as a page.
 *
 * @param team the team
 * @param names what people are called
 * @param server the server that was asked
 * @param at when
 */
record TeamPage(Team team, Names names, String server, Instant at) {

  String source() {
    var all = new ArrayList<Html>(opening());
    if (team.gained() == 0) {
      all.add(Html.tag("p", "Nothing was gained that may be told for this purpose."));
    } else {
      all.add(chart());
      all.add(Html.tag("h2", "What changed, and what it is associated with"));
      all.add(new GainsOnPage(team, names).table());
    }
    all.addAll(new ScoresOnPage(team, names).section());
    all.addAll(withheld());
    all.addAll(refused());
    all.add(footer());
    return Page.source(title(), all);
  }

  private String title() {
    return "Skills gained since " + team.since();
  }

  private List<Html> opening() {
    var since = Html.tag("span", team.since()).with("class", "date");
    var manager = Html.tag("bdi", names.of(team.manager()));
    return List.of(
        Html.tag("h1", "Skills gained since ").add(since),
        Html.tag("p", "Team of ").add(manager).add(", asked for compensation."),
        Html.tag("p", Words.NOTE).with("class", "note"));
  }

  private Html chart() {
    var caption =
        "%d gained, of which %d strategic. In no order of merit; the table below has the details."
            .formatted(team.gained(), team.strategic());
    return Html.tag("figure")
        .add(
            Html.tag("figcaption", caption), Page.wide("Chart", new SkillChart(team, names).svg()));
  }

  private List<Html> withheld() {
    var rows =
        team.reports().stream()
            .map(Report::told)
            .filter(told -> !told.withheld().isEmpty())
            .map(this::withheld)
            .toList();
    return section(
        "What was withheld, and why",
        "Parts of the profile that were not told",
        List.of("Person", "Withheld"),
        rows);
  }

  private Html withheld(Told told) {
    return Page.row(names.of(told.person()), Html.tag("td", Words.withheld(told.withheld())));
  }

  private List<Html> refused() {
    var rows =
        team.refused().stream()
            .map(
                one ->
                    Page.row(
                        names.of(one.person()),
                        Html.tag("td", one.code() + ": " + one.why()),
                        Html.tag("td").add(Html.tag("code", one.read()))))
            .toList();
    return section(
        "Not shown, because the receipt failed",
        "Answers that are not believed",
        List.of("Person", "Why", "Receipt"),
        rows);
  }

  private static List<Html> section(
      String title, String caption, List<String> columns, List<Html> rows) {
    return rows.isEmpty()
        ? List.of()
        : Stream.of(Html.tag("h2", title), Page.table(caption, columns, rows)).toList();
  }

  private Html footer() {
    var how =
        "Who is not listed gained nothing that may be told for this purpose. Each line is shown"
            + " only because its receipt was verified. People see in their own ledger who read"
            + " what of them.";
    var when = at.truncatedTo(ChronoUnit.SECONDS);
    var who = "Asked of " + server + " by the client " + team.client() + " at " + when + ".";
    return Html.tag("footer").add(Html.tag("p", how), Html.tag("p", who));
  }
}
