package org.assay.server.learning;

import java.util.UUID;

/**
 * What became of a statement about a piece of learning.
 *
 * @param id the piece's id here, the same for all statements about it
 * @param how what the statement did
 */
public record Taken(UUID id, How how) {

  /** What a statement did. */
  public enum How {
    /** It is the first about its key. */
    NEW,
    /** It says what counted already. */
    SAME,
    /** It counts now, and something else did before. */
    CORRECTED,
    /** It is kept, but a later one counts. */
    OLDER
  }
}
