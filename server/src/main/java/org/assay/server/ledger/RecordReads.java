package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Writes reads into the ledger and commits them, before anything is answered. Reads of many
 * requests go into one commit.
 */
@Singleton
public class RecordReads {

  /** A commit takes in no more requests with that many reads: others need not wait for it. */
  private static final int MOST_AT_ONCE = 2_000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final GroupCommit commits;

  @Inject
  RecordReads(OwnLane lane) {
    this.commits = new GroupCommit(lane::append, MOST_AT_ONCE, PATIENCE);
  }

  /**
   * Returns when all reads are committed, in the order of the list and next to each other.
   *
   * @throws Problem unavailable when they could not be, or not in time; then nothing may be
   *     answered, though entries may yet appear
   */
  public void record(List<ProfileRead> reads) {
    if (!reads.isEmpty() && !commits.write(reads.stream().map(HashedRead::of).toList())) {
      throw new Problem(
          Code.UNAVAILABLE, "The read could not be recorded, so nothing is answered. Try again.");
    }
  }
}
