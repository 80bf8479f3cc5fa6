package org.assay.server.learning;

import static java.util.stream.Collectors.toMap;
import static org.assay.server.learning.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.server.access.Caller;
import org.assay.server.learning.Taken.How;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every feed about a person; each is made from a number, the same every time. */
class PieceGroupTest {

  private static final Instant NOON = at("2026-05-04T12:00:00Z");
  private static final Caller TOOL =
      new Caller(new UUID(3, 3), "Campus", true, Set.of(), Set.of(), Set.of());

  static Stream<Integer> feeds() {
    return IntStream.rangeClosed(1, 200).boxed();
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void feed_that_is_cut_into_groups_anywhere_comes_to_the_same_as_row_by_row(int number) {
    var random = new Random(number);
    var feed = feed(random);
    var oneByOne = new Kept();
    feed.forEach(said -> oneByOne.take(List.of(said)));
    var cut = new Kept();
    for (int from = 0; from < feed.size(); ) {
      int end = Math.min(feed.size(), from + 1 + random.nextInt(feed.size()));
      cut.take(feed.subList(from, end));
      from = end;
    }
    for (var counts : cut.said().values()) {
      var ofKey = feed.stream().filter(said -> said.key().equals(counts.key())).toList();
      assertThat(counts).isEqualTo(LearningPiece.counting(ofKey));
    }
    assertThat(cut.how).isEqualTo(oneByOne.how);
    assertThat(cut.said()).isEqualTo(oneByOne.said());
    assertThat(cut.heard()).isEqualTo(oneByOne.heard());
    assertThat(cut.statements).isEqualTo(oneByOne.statements);
    assertThat(hours(cut)).isEqualTo(hours(oneByOne));
  }

  private static Map<String, Duration> hours(Kept kept) {
    var times = kept.pieces.values().stream().map(one -> one.time(DeliveryMode.CLASSROOM)).toList();
    return LearningHours.of(times, ZoneOffset.UTC).counted().stream()
        .collect(toMap(time -> time.piece().origin(), CountedTime::amount));
  }

  /** Few keys, few times: repetitions, corrections, withdrawals and late words come often. */
  private static List<ReportedLearning> feed(Random random) {
    var feed = new ArrayList<ReportedLearning>();
    for (int i = 0; i < 25; i++) {
      var from = NOON.plusSeconds(600L * random.nextInt(6));
      feed.add(
          new ReportedLearning(
              "rest",
              "k" + random.nextInt(8),
              new UUID(1, 1),
              Times.COURSE,
              Optional.of(from),
              Optional.of(from.plusSeconds(600L * (1 + random.nextInt(3)))),
              Optional.empty(),
              Optional.empty(),
              random.nextBoolean(),
              from,
              NOON.plusSeconds(random.nextInt(5)),
              random.nextInt(5) == 0));
    }
    return feed;
  }

  /** What is kept between groups, as a database would. */
  private static final class Kept {
    private final Map<String, LearningPiece> pieces = new HashMap<>();
    private final Map<UUID, Set<String>> heard = new HashMap<>();
    private final List<How> how = new ArrayList<>();
    private int statements;

    void take(List<ReportedLearning> all) {
      var keys = all.stream().map(ReportedLearning::key).toList();
      var there =
          pieces.values().stream().filter(piece -> keys.contains(piece.said().key())).toList();
      var of =
          there.stream().map(LearningPiece::id).collect(toMap(Function.identity(), heard::get));
      var group = new PieceGroup(there, of);
      for (var said : all) {
        var taken = group.hear(said, TOOL, UUID::randomUUID, NOON);
        how.add(taken.how());
        heard
            .computeIfAbsent(taken.id(), any -> new HashSet<>())
            .add(LearningStatement.fingerprint(said));
      }
      statements += group.statements().size();
      group.made().forEach(piece -> pieces.put(piece.said().key(), piece));
    }

    Map<String, ReportedLearning> said() {
      return pieces.values().stream()
          .map(LearningPiece::said)
          .collect(toMap(ReportedLearning::key, Function.identity()));
    }

    Map<String, Set<String>> heard() {
      return pieces.values().stream()
          .collect(toMap(piece -> piece.said().key(), piece -> heard.get(piece.id())));
    }
  }
}
