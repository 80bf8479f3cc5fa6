package org.assay.server.ledger;

/** Sentences about entries. */
final class Words {

  private Words() {}

  static String missing(long from, long to) {
    return from == to
        ? "The entry with number " + from + " is missing."
        : "The entries with the numbers " + from + " to " + to + " are missing.";
  }

  static String rewritten(long number) {
    return "The entry with number "
        + number
        + " was altered and its hash made to fit: the entries beside it were chained to another.";
  }

  /** Of a commit with several entries nobody can tell where the rewriting began. */
  static String rewritten(long from, long to) {
    return from == to
        ? "The entry with number " + to + " was altered and its hash made to fit: it is not signed."
        : "Of the entries with the numbers "
            + from
            + " to "
            + to
            + ", the last or more were altered and their hashes made to fit: they are not signed.";
  }
}
