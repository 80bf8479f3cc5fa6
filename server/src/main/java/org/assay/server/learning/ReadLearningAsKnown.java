package org.assay.server.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.server.learning.LearningAsKnown.Taught;

/**
 * Tells other rooms what somebody's learning came to, by what was known at an instant: every
 * statement is kept with the moment it was heard at.
 */
@Singleton
public class ReadLearningAsKnown {

  private final PieceStore pieces;
  private final ReadResources resources;
  private final LearningSettings settings;

  @Inject
  ReadLearningAsKnown(PieceStore pieces, ReadResources resources, LearningSettings settings) {
    this.pieces = pieces;
    this.resources = resources;
    this.settings = settings;
  }

  /**
   * Reads.
   *
   * @param person whose
   * @param timeZone where their days begin, if that is known
   * @param joinedOn their first day, if that is known
   * @param asOf the instant before which things count
   * @param knownAt by what was known then
   */
  public LearningAsKnown of(
      UUID person,
      Optional<String> timeZone,
      Optional<LocalDate> joinedOn,
      Instant asOf,
      Instant knownAt) {
    var heard =
        pieces.statementsAbout(person).stream()
            .filter(statement -> !statement.heardAt().isAfter(knownAt))
            .toList();
    var about = about(heard);
    var times = times(person, heard, about);
    var zone = timeZone.map(ZoneId::of).orElse(settings.timeZone());
    var year = new LearningYear(asOf.minusNanos(1).atZone(zone).getYear(), zone, joinedOn);
    var progress = Progress.of(person, times, year, settings, asOf);
    return new LearningAsKnown(
        progress.year(),
        progress.hours(),
        progress.tier(),
        taught(times, about, asOf),
        heard.stream().map(LearningStatement::heardAt).max(Comparator.naturalOrder()));
  }

  private Map<UUID, ResourceView> about(List<LearningStatement> heard) {
    var ids = heard.stream().map(statement -> statement.said().resource()).distinct().toList();
    return resources.findAll(ids).stream().collect(toMap(ResourceView::id, Function.identity()));
  }

  /** Of the statements about a piece one counts; it may say that the piece is somebody else's. */
  private static List<TimePiece> times(
      UUID person, List<LearningStatement> heard, Map<UUID, ResourceView> about) {
    return heard.stream()
        .collect(groupingBy(LearningStatement::piece, mapping(LearningStatement::said, toList())))
        .values()
        .stream()
        .map(LearningPiece::counting)
        .filter(said -> said.learner().equals(person) && !said.withdrawn())
        .flatMap(said -> time(said, about))
        .toList();
  }

  private static Stream<TimePiece> time(ReportedLearning said, Map<UUID, ResourceView> about) {
    return Optional.ofNullable(about.get(said.resource())).stream()
        .map(resource -> TimePiece.of(said, resource.delivery()));
  }

  private static List<Taught> taught(
      List<TimePiece> times, Map<UUID, ResourceView> about, Instant asOf) {
    var taught = new TreeMap<UUID, Taught>();
    for (var piece : times) {
      if (piece.completed() && piece.at().isBefore(asOf)) {
        Optional.ofNullable(about.get(piece.resource())).stream()
            .flatMap(resource -> resource.skills().stream())
            .forEach(
                skill ->
                    taught.merge(
                        skill, new Taught(skill, 1, piece.at()), ReadLearningAsKnown::both));
      }
    }
    return List.copyOf(taught.values());
  }

  private static Taught both(Taught one, Taught other) {
    return new Taught(
        one.skill(),
        one.completed() + other.completed(),
        one.last().isAfter(other.last()) ? one.last() : other.last());
  }
}
