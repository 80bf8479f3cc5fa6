package org.assay.server.learning;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactSource;
import org.assay.server.learning.TimePiece.Span;

/** What is known of a person's learning, as facts: completions, and time counted once. */
@Singleton
class LearningFacts implements FactSource {

  private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

  private final PieceStore pieces;
  private final ReadResources resources;
  private final PersonalDays days;

  @Inject
  LearningFacts(PieceStore pieces, ReadResources resources, PersonalDays days) {
    this.pieces = pieces;
    this.resources = resources;
    this.days = days;
  }

  @Override
  public List<Fact> factsOf(UUID learner) {
    var all = pieces.of(learner);
    var byOrigin = all.stream().collect(toMap(LearningPiece::origin, Function.identity()));
    var about = about(all);
    var facts = new ArrayList<Fact>();
    all.stream()
        .filter(LearningPiece::completed)
        .forEach(piece -> facts.add(completion(piece, about)));
    for (var time : LearningHours.of(times(all, about), days.zoneOf(learner)).counted()) {
      var piece = byOrigin.get(time.piece().origin());
      if (piece != null) {
        facts.add(hours(time, piece, about));
      }
    }
    return facts;
  }

  /** Returns a person's pieces of time. */
  List<TimePiece> timesOf(UUID learner) {
    var all = pieces.of(learner);
    return times(all, about(all));
  }

  private Map<UUID, ResourceView> about(List<LearningPiece> all) {
    var ids = all.stream().map(LearningPiece::resource).distinct().toList();
    return resources.findAll(ids).stream().collect(toMap(ResourceView::id, Function.identity()));
  }

  private static List<TimePiece> times(List<LearningPiece> all, Map<UUID, ResourceView> about) {
    return all.stream().map(piece -> piece.time(of(piece, about).delivery())).toList();
  }

  private static ResourceView of(LearningPiece piece, Map<UUID, ResourceView> about) {
    return Optional.ofNullable(about.get(piece.resource())).orElseThrow();
  }

  private static Fact completion(LearningPiece piece, Map<UUID, ResourceView> about) {
    var resource = of(piece, about);
    return new Fact(
        FactKind.COMPLETION,
        "completion:" + piece.id(),
        resource.id().toString(),
        resource.title(),
        piece.at(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.of(piece.voucher()),
        tags(resource).toList(),
        List.of());
  }

  private static Fact hours(CountedTime time, LearningPiece piece, Map<UUID, ResourceView> about) {
    var resource = of(piece, about);
    return new Fact(
        FactKind.HOURS,
        "learning:" + piece.id(),
        resource.id().toString(),
        resource.title(),
        time.span().map(Span::to).orElse(piece.at()),
        Optional.empty(),
        true,
        Optional.of(hours(time.amount())),
        Optional.empty(),
        Optional.of(piece.voucher()),
        Stream.concat(tags(resource), Stream.of(time.piece().delivery().name())).toList(),
        List.of());
  }

  /** Rules ask for skills by id and for tags as they are. */
  private static Stream<String> tags(ResourceView resource) {
    return Stream.concat(resource.skills().stream().map(UUID::toString), resource.tags().stream());
  }

  /**
   * Rounded up at the sixth digit, so that three times twenty minutes are not less than an hour.
   */
  private static BigDecimal hours(Duration time) {
    return BigDecimal.valueOf(time.toNanos(), 9).divide(SECONDS, 6, RoundingMode.CEILING);
  }
}
