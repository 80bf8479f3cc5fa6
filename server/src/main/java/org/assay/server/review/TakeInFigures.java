package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.FactKind;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Takes in what is said about one person's figures; it may come late, twice, in any order. */
@Singleton
class TakeInFigures {

  private final FigureStore figures;
  private final ReadLearners learners;
  private final TellOfChange facts;
  private final WhoActs who;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TakeInFigures(
      FigureStore figures,
      ReadLearners learners,
      TellOfChange facts,
      WhoActs who,
      Ids ids,
      Clock clock) {
    this.figures = figures;
    this.learners = learners;
    this.facts = facts;
    this.who = who;
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns whom something is said about. */
  Person about(NewFigure given) {
    return given
        .learner()
        .flatMap(learners::find)
        .or(() -> given.employeeId().flatMap(learners::byEmployeeId))
        .orElseThrow(() -> Problem.ruleBroken("There is no such person."));
  }

  /**
   * Takes in what is said about a person: all of it or, with a problem, nothing.
   *
   * @return what became of each, in the order given
   */
  @Transactional
  List<FigureTaken> takeIn(UUID learner, List<NewFigure> given, Caller by) {
    facts.hold(learner);
    if (who.is(by, learner)) {
      throw Problem.ruleBroken("Nobody reports figures of themselves.");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    given.forEach(figure -> figure.checkAgainst(now));
    var said = new ArrayList<>(figures.saidOf(learner));
    var taken = new ArrayList<FigureTaken>();
    var about = new HashSet<String>();
    for (var one : given) {
      var statement = new FigureStatement(ids.next(), learner, one, by, now);
      var became = weigh(statement.figure(), said, about);
      taken.add(became);
      if (became != FigureTaken.SAME) {
        figures.add(statement);
        said.add(statement.figure());
      }
    }
    if (!about.isEmpty()) {
      facts.tell(learner, EnumSet.of(FactKind.METRIC), about);
    }
    return taken;
  }

  private static FigureTaken weigh(Figure figure, List<Figure> said, Set<String> about) {
    if (said.stream().anyMatch(figure::saysTheSameAs)) {
      return FigureTaken.SAME;
    }
    var before = said.stream().filter(figure::isSameFigure).toList();
    var all = new ArrayList<>(before);
    all.add(figure);
    if (!Figure.latest(all).contains(figure)) {
      return FigureTaken.OLDER;
    }
    about.addAll(figure.names());
    Figure.latest(before).forEach(old -> about.addAll(old.names()));
    return before.isEmpty() ? FigureTaken.NEW : FigureTaken.CORRECTED;
  }
}
