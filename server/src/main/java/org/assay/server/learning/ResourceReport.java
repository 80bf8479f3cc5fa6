package org.assay.server.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a file of learning resources.
 *
 * @param created how many were new
 * @param updated how many were known and changed
 * @param unchanged how many were known as they are
 * @param refused how many rows were not taken
 * @param refusals the first thousand of these rows, each with its reason
 */
public record ResourceReport(
    int created, int updated, int unchanged, int refused, List<RefusedRow> refusals) {

  private static final int MOST_TOLD = 1000;

  /** Creates it with its own copy of the list. */
  public ResourceReport {
    refusals = List.copyOf(refusals);
  }

  /** A report that grows. */
  static final class Builder {
    private final List<RefusedRow> refusals = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;
    private int refused;

    void created() {
      created++;
    }

    void known(boolean changed) {
      updated += changed ? 1 : 0;
      unchanged += changed ? 0 : 1;
    }

    void refused(long row, String reason) {
      refused++;
      if (refusals.size() < MOST_TOLD) {
        refusals.add(new RefusedRow(row, reason));
      }
    }

    void add(ResourceReport part) {
      created += part.created();
      updated += part.updated();
      unchanged += part.unchanged();
      part.refusals().forEach(row -> refused(row.row(), row.reason()));
    }

    ResourceReport build() {
      var sorted = refusals.stream().sorted((a, b) -> Long.compare(a.row(), b.row())).toList();
      return new ResourceReport(created, updated, unchanged, refused, sorted);
    }
  }
}
