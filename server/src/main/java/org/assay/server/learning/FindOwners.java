package org.assay.server.learning;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Finds whose pieces a report is about, so that all of them can be held before anything is read.
 */
@Singleton
class FindOwners {

  private final PieceStore pieces;

  @Inject
  FindOwners(PieceStore pieces) {
    this.pieces = pieces;
  }

  /** Returns the people who have pieces with the keys of these statements, all of one source. */
  @Transactional
  Set<UUID> of(List<ReportedLearning> all) {
    var keys = all.stream().map(ReportedLearning::key).collect(toSet());
    return pieces.owners(all.get(0).source(), keys);
  }
}
