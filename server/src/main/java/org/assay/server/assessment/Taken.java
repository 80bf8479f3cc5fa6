package org.assay.server.assessment;

import java.util.UUID;

/**
 * What became of something that another system said about a result.
 *
 * @param id the result's id here
 * @param outcome what it changed
 * @param passed whether the result, as it counts now, passes
 */
public record Taken(UUID id, Outcome outcome, boolean passed) {

  /** What a statement changes. */
  public enum Outcome {
    /** The result was not known before. */
    NEW,
    /** The very same was said before. */
    SAME,
    /** It counts now, in place of what counted before. */
    CORRECTED,
    /** It is kept, but something that was said later counts. */
    OLDER
  }
}
