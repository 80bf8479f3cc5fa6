package org.assay.server.skillprofile;

import java.time.Instant;

/**
 * Something that the organisation said about skills and scores.
 *
 * @param number its place among all that was said, from 1
 * @param knownAt when it was said
 * @param content what
 */
record Setting(int number, Instant knownAt, Content content) {

  /** What can be said. */
  sealed interface Content permits DesignationSaid, CurrencyRule, ScoreFormula {

    /** Returns what it is about: an id or a name. */
    String subject();
  }
}
