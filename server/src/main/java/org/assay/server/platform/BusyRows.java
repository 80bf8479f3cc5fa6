package org.assay.server.platform;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells apart what fails only because others are at the same rows at the same moment: it did
 * nothing, and the same request may work a moment later.
 */
final class BusyRows {

  /**
   * What MariaDB answers to who waited too long, to one of two who wait for each other, and (where
   * it is set up so) to who wants to change what others changed since they looked.
   */
  private static final Set<Integer> CODES = Set.of(1205, 1213, 1020);

  private BusyRows() {}

  /** Tells whether a failure was caused by that. */
  static boolean caused(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
        return true;
      }
    }
    return false;
  }
}
