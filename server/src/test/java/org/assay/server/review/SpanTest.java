package org.assay.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  private static final LocalDate START = LocalDate.parse("2026-01-01");

  @Test
  void overlapping_and_touching_stretches_become_one() {
    assertThat(Span.merged(List.of(span("a", 0, 10), span("a", 5, 20))))
        .containsExactly(span("a", 0, 20));
    assertThat(Span.merged(List.of(span("a", 10, 20), span("a", 0, 10))))
        .containsExactly(span("a", 0, 20));
    assertThat(Span.merged(List.of(span("a", 0, 30), span("a", 5, 20))))
        .containsExactly(span("a", 0, 30));
  }

  @Test
  void a_day_between_keeps_them_apart() {
    assertThat(Span.merged(List.of(span("a", 0, 10), span("a", 11, 20)))).hasSize(2);
  }

  @Test
  void groups_do_not_mix() {
    assertThat(Span.merged(List.of(span("a", 0, 10), span("b", 5, 20)))).hasSize(2);
  }

  @Test
  void stretch_without_an_end_takes_in_all_that_follows() {
    assertThat(Span.merged(List.of(span("a", 5, 9), span("a", 0, -1), span("a", 20, 30))))
        .containsExactly(span("a", 0, -1));
  }

  @Test
  void stretch_that_ends_as_it_begins_never_was() {
    assertThat(Span.merged(List.of(span("a", 5, 5)))).isEmpty();
    assertThat(Span.merged(List.of(span("a", 0, 5), span("a", 6, 6)))).hasSize(1);
  }

  @Test
  void fact_ends_when_the_membership_ends() {
    var fact = span("guild", 0, 31).fact();
    assertThat(fact.about()).isEqualTo("guild");
    assertThat(fact.at()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(fact.until()).contains(Instant.parse("2026-02-01T00:00:00Z"));
    assertThat(span("guild", 0, -1).fact().until()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void merged_stretches_cover_the_same_days_and_never_meet(long seed) {
    var dice = new Random(seed);
    for (int round = 0; round < 300; round++) {
      var spans = new ArrayList<Span>();
      int many = dice.nextInt(8);
      for (int i = 0; i < many; i++) {
        int from = dice.nextInt(40);
        spans.add(span("g" + dice.nextInt(2), from, from + dice.nextInt(12)));
      }
      var merged = Span.merged(spans);
      assertThat(days(merged)).isEqualTo(days(spans));
      assertThat(merged.stream().mapToInt(one -> days(List.of(one)).size()).sum())
          .as("no day twice")
          .isEqualTo(days(spans).size());
      var again = new ArrayList<>(spans);
      again.addAll(spans);
      Collections.shuffle(again, dice);
      assertThat(Span.merged(again)).isEqualTo(merged);
      assertThat(Span.merged(merged)).isEqualTo(merged);
    }
  }

  private static Set<String> days(Collection<Span> spans) {
    var days = new HashSet<String>();
    for (var span : spans) {
      span.from()
          .datesUntil(span.to().orElseThrow())
          .forEach(day -> days.add(span.group() + " " + day));
    }
    return days;
  }

  private static Span span(String group, int from, int to) {
    return new Span(
        group,
        START.plusDays(from),
        to < 0 ? Optional.empty() : Optional.of(START.plusDays(to)),
        Samples.TOOL);
  }
}
