package org.assay.server.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be wrong with the ledger; docs/ledger.md explains each. */
public enum Flaw {
  /** A column of an entry is not what was written. */
  ENTRY_ALTERED,
  /** An entry stands at another place than the one it was written at. */
  ENTRY_MOVED,
  /** An entry was altered and its hash made to fit. */
  ENTRY_REWRITTEN,
  /** Entries are missing between others. */
  ENTRY_MISSING,
  /** An entry stands behind the last signed head. */
  ENTRY_UNSIGNED,
  /** A receipt is not the one that was given. */
  RECEIPT_ALTERED,
  /** An entry's receipt is missing. */
  RECEIPT_MISSING,
  /** A receipt belongs to no entry. */
  RECEIPT_UNKNOWN,
  /** A head is not what was signed. */
  HEAD_ALTERED,
  /** A head is missing. */
  HEAD_MISSING,
  /** A head names a key that the issuer never published. */
  KEY_UNKNOWN,
  /** The row of a lane, or what it knew of other lanes, is not what was written. */
  LANE_ALTERED,
  /** A lane is missing. */
  LANE_MISSING,
  /** A lane goes on otherwise than another lane, or this server, knows. */
  LANE_REWRITTEN,
  /** A lane ends before the place that another lane, or this server, knows. */
  TAIL_MISSING;

  /** Returns the code as it stands in answers, such as {@code entry-altered}. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
