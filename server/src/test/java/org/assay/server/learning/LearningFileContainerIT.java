package org.assay.server.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.server.access.Caller;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LearningFileContainerIT {

  private static final String HEADER =
      "key,employee_id,external_id,from,to,completed,stated_at,withdrawn\n";
  private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");

  @Inject TakeInLearningFile takeInLearningFile;
  @Inject LearningFacts facts;
  @Inject PieceStore pieces;
  @Inject PeopleInContainer people;
  @Inject ResourcesInContainer resources;
  @Inject HeardInContainer heard;

  private final Caller campus = tool();

  @Test
  void refused_row_in_the_middle_takes_no_other_with_it() {
    var lea = people.somebody();
    var sam = people.somebody();
    var course = course();
    var rows = new ArrayList<String>();
    for (int i = 0; i < 9; i++) {
      rows.add(row("lea" + i, lea, course, i));
      rows.add(row("sam" + i, sam, course, i));
    }
    rows.set(8, row("lea4", lea, course, 4).replace("2026-", "2999-"));
    rows.set(11, row("sam5", sam, "https://nowhere.example.org", 5));
    rows.add(5, "nobody,nobody," + course + ",,,true,,");
    rows.add(3, "short");

    var report = send(String.join("\n", rows), campus);

    assertThat(report.created()).isEqualTo(16);
    assertThat(report.refused())
        .containsExactly(
            new RefusedRow(4, "The row does not have as many cells as the header."),
            new RefusedRow(7, "There is no such learner."),
            new RefusedRow(11, "The learning lies in the future."),
            new RefusedRow(14, "There is no such learning resource."));
    assertThat(pieces.of(lea.id())).hasSize(8);
    assertThat(pieces.of(sam.id())).hasSize(8);

    var again = send(String.join("\n", rows), campus);
    assertThat(again.same()).isEqualTo(16);
    assertThat(again.refused()).isEqualTo(report.refused());
    assertThat(pieces.of(lea.id())).hasSize(8);
  }

  @Test
  void rows_about_a_person_are_told_once() {
    var lea = people.somebody();
    var course = course();
    var before = heard.times(lea.id());
    send(rows(IntStream.range(0, 20).mapToObj(i -> row("k" + i, lea, course, i))), campus);
    assertThat(heard.times(lea.id()) - before).isEqualTo(1);
    send(rows(IntStream.range(0, 20).mapToObj(i -> row("k" + i, lea, course, i))), campus);
    assertThat(heard.times(lea.id()) - before).as("nothing is new").isEqualTo(1);
  }

  @Test
  void file_comes_to_the_same_however_it_is_cut() {
    for (int number = 1; number <= 12; number++) {
      var random = new Random(number);
      var feed = feed(random);
      var whole = new Feed(feed);
      var cut = new Feed(feed);
      var oneByOne = new Feed(feed);
      whole.send(feed.size(), random);
      cut.send(7, random);
      oneByOne.send(1, random);
      assertThat(whole.outcome()).as("feed " + number).isEqualTo(oneByOne.outcome());
      assertThat(cut.outcome()).as("feed " + number).isEqualTo(oneByOne.outcome());
    }
  }

  @Test
  void of_rows_that_do_not_say_when_the_lower_one_counts() {
    var lea = people.somebody();
    var course = course();
    var row = "k," + lea.employeeId() + "," + course + ",2026-05-04T09:00:00Z,%s,,,\n";
    var report =
        send(
            row.formatted("2026-05-04T10:00:00Z")
                + row.formatted("2026-05-04T12:00:00Z")
                + row.formatted("2026-05-04T11:00:00Z"),
            campus);
    assertThat(report.corrected()).isEqualTo(2);
    assertThat(pieces.of(lea.id()).get(0).said().to()).contains(NINE.plusSeconds(7200));
  }

  @Test
  void rows_before_the_place_where_a_file_breaks_are_taken_in() {
    var lea = people.somebody();
    var course = course();
    assertThatThrownBy(() -> send(row("k1", lea, course, 1) + "\nk2,\"" + "x,".repeat(50), campus))
        .isInstanceOf(Problem.class)
        .hasMessage("The body is not CSV with a header row.");
    assertThat(pieces.of(lea.id())).hasSize(1);
  }

  @Test
  void nobody_reports_their_own_learning_by_a_file() {
    var lea = people.somebody();
    var sam = people.somebody();
    var course = course();
    var hers =
        new Caller(
            campus.account(), "Campus", true, Set.of(), Set.of(), Set.of(), Set.of(lea.id()));
    var report = send(row("k1", lea, course, 1) + "\n" + row("k2", sam, course, 1), hers);
    assertThat(report.created()).isOne();
    assertThat(report.refused()).extracting(RefusedRow::row).containsExactly(1L);
    assertThat(pieces.of(lea.id())).isEmpty();
  }

  /** Rows about two people, whose names a feed puts in; some keys go from one to the other. */
  private static List<String> feed(Random random) {
    var rows = new ArrayList<String>();
    for (int i = 0; i < 40; i++) {
      int from = random.nextInt(6);
      var begin = NINE.plusSeconds(600L * from);
      rows.add(
          String.join(
              ",",
              "k" + random.nextInt(12),
              random.nextInt(12) == 0 ? "nobody" : random.nextBoolean() ? "LEA" : "SAM",
              random.nextBoolean() ? "BREAD" : "CAKE",
              begin.toString(),
              begin.plusSeconds(600L * random.nextInt(4)).toString(),
              String.valueOf(random.nextBoolean()),
              NINE.plusSeconds(random.nextInt(6)).toString(),
              String.valueOf(random.nextInt(6) == 0)));
    }
    return rows;
  }

  /** A feed about people and courses of its own, by a tool of its own. */
  private final class Feed {
    private final List<String> rows;
    private final Person lea = people.somebody();
    private final Person sam = people.somebody();
    private final ResourceView bread = resources.resource("Bread");
    private final ResourceView cake = resources.resource("Cake");
    private final Caller by = tool();
    private final List<Integer> counts = new ArrayList<>(List.of(0, 0, 0, 0, 0));

    Feed(List<String> rows) {
      this.rows =
          rows.stream()
              .map(
                  row ->
                      row.replace("LEA", lea.employeeId())
                          .replace("SAM", sam.employeeId())
                          .replace("BREAD", bread.externalId().orElseThrow())
                          .replace("CAKE", cake.externalId().orElseThrow()))
              .toList();
    }

    void send(int most, Random random) {
      for (int from = 0; from < rows.size(); ) {
        int end =
            Math.min(rows.size(), from + (most == rows.size() ? most : 1 + random.nextInt(most)));
        var report =
            LearningFileContainerIT.this.send(String.join("\n", rows.subList(from, end)), by);
        add(0, report.created());
        add(1, report.same());
        add(2, report.corrected());
        add(3, report.older());
        add(4, report.refused().size());
        from = end;
      }
    }

    private void add(int at, int more) {
      counts.set(at, counts.get(at) + more);
    }

    List<Object> outcome() {
      return List.of(counts, facts(lea), facts(sam));
    }

    private List<String> facts(Person person) {
      return LearningFileContainerIT.this.facts.factsOf(person.id()).stream()
          .map(
              fact ->
                  fact.kind()
                      + " "
                      + fact.at()
                      + " "
                      + fact.value()
                      + (fact.about().equals(bread.id().toString()) ? " bread" : " cake"))
          .sorted()
          .toList();
    }
  }

  private String course() {
    return resources.resource("Bread").externalId().orElseThrow();
  }

  private LearningReport send(String rows, Caller by) {
    return takeInLearningFile.takeIn(
        new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)), by);
  }

  private static String rows(Stream<String> rows) {
    return String.join("\n", rows.toList());
  }

  private static String row(String key, Person person, String course, int hour) {
    var from = NINE.plusSeconds(3600L * hour);
    return String.join(
        ",",
        key,
        person.employeeId(),
        course,
        from.toString(),
        from.plusSeconds(1800).toString(),
        "true",
        from.toString(),
        "");
  }

  private static Caller tool() {
    return new Caller(UUID.randomUUID(), "Campus", true, Set.of(), Set.of(), Set.of());
  }
}
