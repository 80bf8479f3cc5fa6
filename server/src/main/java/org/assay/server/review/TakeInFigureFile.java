package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.CsvFile;
import org.assay.server.platform.CsvFile.Refused;
import org.assay.server.platform.CsvFile.Row;
import org.assay.server.platform.Problem;

/**
 * Takes in a file of figures, person by person, each in a transaction of its own: a file that was
 * cut off halfway can be sent again.
 */
@Singleton
class TakeInFigureFile {

  private final TakeInFigures takeInFigures;
  private final Clock clock;

  @Inject
  TakeInFigureFile(TakeInFigures takeInFigures, Clock clock) {
    this.takeInFigures = takeInFigures;
    this.clock = clock;
  }

  FigureReport takeIn(CsvFile<NewFigure> file, Caller by) {
    var refused = new ArrayList<>(file.refused());
    var taken = new ArrayList<FigureTaken>();
    for (var one : byPerson(file.good(), refused).entrySet()) {
      var figures = one.getValue().stream().map(Row::value).toList();
      try {
        taken.addAll(takeInFigures.takeIn(one.getKey(), figures, by));
      } catch (Problem problem) {
        one.getValue().forEach(row -> refused.add(new Refused(row.number(), problem.detail())));
      }
    }
    return FigureReport.of(taken, refused);
  }

  private Map<UUID, List<Row<NewFigure>>> byPerson(
      List<Row<NewFigure>> rows, List<Refused> refused) {
    var now = clock.instant();
    var byPerson = new LinkedHashMap<UUID, List<Row<NewFigure>>>();
    for (var row : rows) {
      try {
        row.value().checkAgainst(now);
        var person = takeInFigures.about(row.value());
        byPerson.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(row);
      } catch (Problem problem) {
        refused.add(new Refused(row.number(), problem.detail()));
      }
    }
    return byPerson;
  }
}
