package org.assay.server.review;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.assay.server.platform.CsvFile.Refused;

/**
 * What became of a file of figures.
 *
 * @param created how many figures were new
 * @param same how many rows said what was said before
 * @param corrected how many rows replaced what counted before
 * @param older how many rows are kept and do not count, for something later was said before
 * @param refused the rows that were not taken, each with its reason
 */
public record FigureReport(int created, int same, int corrected, int older, List<Refused> refused) {

  static FigureReport of(List<FigureTaken> taken, List<Refused> refused) {
    return new FigureReport(
        Collections.frequency(taken, FigureTaken.NEW),
        Collections.frequency(taken, FigureTaken.SAME),
        Collections.frequency(taken, FigureTaken.CORRECTED),
        Collections.frequency(taken, FigureTaken.OLDER),
        refused.stream().sorted(Comparator.comparing(Refused::row)).toList());
  }
}
