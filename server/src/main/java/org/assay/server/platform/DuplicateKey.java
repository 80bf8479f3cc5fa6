package org.assay.server.platform;

import java.sql.SQLException;

/**
 * Tells apart the refusal of a second row with the same key from other failures of the database.
 */
public final class DuplicateKey {

  /** What MariaDB answers to a second row with the same key. */
  private static final int CODE = 1062;

  private DuplicateKey() {}

  /** Tells whether a failure was caused by a second row with the same key. */
  public static boolean caused(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getErrorCode() == CODE) {
        return true;
      }
    }
    return false;
  }
}
