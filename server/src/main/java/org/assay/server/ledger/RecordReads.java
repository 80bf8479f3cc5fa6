package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Writes reads into the ledger and commits them, before anything is answered. */
@Singleton
public class RecordReads {

  private final OpenLane openLane;
  private final AppendEntries appendEntries;
  private @Nullable LaneEnd end;

  @Inject
  RecordReads(OpenLane openLane, AppendEntries appendEntries) {
    this.openLane = openLane;
    this.appendEntries = appendEntries;
  }

  /**
   * Returns when all reads are committed.
   *
   * @throws Problem unavailable when they could not be; then nothing may be answered
   */
  public synchronized void record(List<ProfileRead> reads) {
    var hashed = reads.stream().map(HashedRead::of).toList();
    try {
      var last = end == null ? openLane.open() : end;
      end = appendEntries.append(last, hashed);
    } catch (RuntimeException failed) {
      end = null;
      throw new Problem(
          Problem.Code.UNAVAILABLE,
          "The read could not be recorded, so nothing is answered. Try again.");
    }
  }
}
