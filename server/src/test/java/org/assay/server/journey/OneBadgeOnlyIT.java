package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assay.server.journey.support.Answer;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneServer.class)
class OneBadgeOnlyIT {

  private static final int AT_ONCE = 20;

  private final BadgeProgramme programme;

  OneBadgeOnlyIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void same_result_twice_is_one_result_and_one_badge() {
    var course = programme.course("Tabular data", "P2Y");
    var ann = programme.person("Ann", "Twice");
    var exam = programme.unique("exam");

    var first = programme.record(course, ann, 90, exam);
    var again = programme.record(course, ann, 90, exam);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    programme.awaitBadge(ann);
    assertThat(programme.awaitOrdersDone(course)).hasSize(1);
    assertThat(programme.badges(ann)).hasSize(1);
  }

  @Test
  void same_result_from_twenty_senders_at_once_is_one_result_and_one_badge() throws Exception {
    var course = programme.course("Streaming", "P2Y");
    var ann = programme.person("Ann", "Often");
    var exam = programme.unique("exam");

    var answers = atOnce(() -> programme.record(course, ann, 90, exam));

    assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers.stream().map(answer -> answer.json().get("id").asText()).distinct())
        .hasSize(1);
    programme.awaitBadge(ann);
    assertThat(programme.awaitOrdersDone(course)).hasSize(1);
    assertThat(programme.badges(ann)).hasSize(1);
  }

  @Test
  void passing_twenty_times_at_once_earns_the_badge_once() throws Exception {
    var course = programme.course("Batch work", "P2Y");
    var ann = programme.person("Ann", "Keen");

    var answers = atOnce(() -> programme.record(course, ann, 90, programme.unique("exam")));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    programme.awaitBadge(ann);
    assertThat(programme.awaitOrdersDone(course)).hasSize(1);
    assertThat(programme.badges(ann)).hasSize(1);
  }

  @Test
  void same_id_for_another_result_is_a_conflict() {
    var course = programme.course("Modelling", "P2Y");
    var ann = programme.person("Ann", "Wrong");
    var exam = programme.unique("exam");
    programme.record(course, ann, 60, exam).succeeded();

    var other = programme.record(course, ann, 90, exam);

    assertThat(other.status()).isEqualTo(409);
    assertThat(programme.badges(ann)).isEmpty();
  }

  private static ArrayList<Answer> atOnce(Callable<Answer> task) throws Exception {
    var senders = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var answers = new ArrayList<Answer>();
      for (var answer :
          senders.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(i -> task).toList())) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      senders.shutdown();
    }
  }
}
