package org.assay.server.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.assay.server.learning.Taken.How;

/**
 * What became of a file of reports.
 *
 * @param created how many pieces were new
 * @param same how many rows said what counted already
 * @param corrected how many changed what counts
 * @param older how many are kept while a later statement counts
 * @param refused the rows that were not taken, each with its reason
 */
public record LearningReport(
    int created, int same, int corrected, int older, List<RefusedRow> refused) {

  /** Creates it with its own copy of the list. */
  public LearningReport {
    refused = List.copyOf(refused);
  }

  /** A report that grows. */
  static final class Builder {
    private final EnumMap<How, Integer> counts = new EnumMap<>(How.class);
    private final List<RefusedRow> refused = new ArrayList<>();

    void taken(Taken taken) {
      counts.merge(taken.how(), 1, Integer::sum);
    }

    void refused(long row, String reason) {
      refused.add(new RefusedRow(row, reason));
    }

    LearningReport build() {
      return new LearningReport(
          counts.getOrDefault(How.NEW, 0),
          counts.getOrDefault(How.SAME, 0),
          counts.getOrDefault(How.CORRECTED, 0),
          counts.getOrDefault(How.OLDER, 0),
          refused.stream().sorted(Comparator.comparing(RefusedRow::row)).toList());
    }
  }
}
