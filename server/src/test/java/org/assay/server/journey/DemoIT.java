package org.assay.server.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.RunningServer;
import org.assay.server.journey.support.WebPage;
import org.junit.jupiter.api.Test;

/** The first ten minutes of somebody who only wants to look. */
class DemoIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Pattern LINK = Pattern.compile("(?m)^  [a-z].* (http://\\S+)$");

  @Test
  void demo_shows_a_believable_organisation_and_comes_only_once() throws Exception {
    try (var server = RunningServer.start("--demo")) {
      var programme = BadgeProgramme.of(server);

      assertLinks(programme, links(server));
      assertProgramme(programme);
      var before = counts(programme);

      server.restart();

      assertThat(links(server)).hasSize(5);
      assertThat(counts(programme)).isEqualTo(before);
    }
  }

  private static void assertProgramme(BadgeProgramme programme) {
    var classes = programme.all("/achievements");
    assertThat(classes).hasSizeGreaterThanOrEqualTo(12);
    assertThat(classes.stream().map(one -> one.get("category").asText()).collect(toSet()))
        .containsExactlyInAnyOrder(
            "KNOWLEDGE", "SKILL", "STRATEGIC", "CONTRIBUTION", "PERFORMANCE", "MEMBERSHIP");
    assertThat(programme.all("/learners")).hasSizeGreaterThanOrEqualTo(60);
    var badges =
        programme.all("/credentials").stream()
            .collect(groupingBy(badge -> badge.get("state").asText()));
    assertThat(badges.get("VALID")).hasSizeGreaterThan(50);
    assertThat(badges.get("REVOKED")).hasSizeGreaterThan(1);
    assertThat(badges.get("EXPIRED")).hasSizeGreaterThan(1);
    assertThat(programme.all("/orders?state=FAILED")).isEmpty();
    var valid = badges.get("VALID").get(0).get("id").asText();
    var file = programme.stranger().get("/credentials/" + valid).succeeded().body();
    assertThat(programme.verify(file, "application/json").decision()).isEqualTo("VERIFIED");
  }

  private static void assertLinks(BadgeProgramme programme, List<URI> links) {
    assertThat(links).hasSize(5);
    for (var link : links) {
      assertThat(WebPage.open(programme.stranger(), link.getPath()).answer().status())
          .as(link.toString())
          .isEqualTo(200);
    }
  }

  /** The demo is filled in after the server said that it is ready. */
  private static List<URI> links(RunningServer server) throws InterruptedException {
    var program = server.program();
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!program.output().contains("/verifications") && program.errors().isEmpty()) {
      assertThat(System.nanoTime()).as("the demo is filled in in time").isLessThan(end);
      Thread.sleep(200);
    }
    assertThat(program.errors()).isEmpty();
    return LINK.matcher(program.output())
        .results()
        .map((MatchResult link) -> URI.create(link.group(1)))
        .toList();
  }

  private static List<Integer> counts(BadgeProgramme programme) {
    return List.of(
        programme.all("/achievements").size(),
        programme.all("/learners").size(),
        programme.all("/orders").size(),
        programme.all("/credentials").size());
  }
}
