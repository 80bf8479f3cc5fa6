package org.assay.database;

import java.nio.file.Path;
import java.util.List;

/**
 * A MariaDB server that can be run here.
 *
 * @param program the server program
 * @param options where it finds its messages and character sets
 * @param systemTables the SQL scripts that make its own tables, in order
 */
record Software(Path program, List<String> options, List<Path> systemTables) {

  /** The server that we carry where it runs, else one that is installed. */
  static Software find(Path home) throws DatabaseStartException {
    var reason = BundledSoftware.whyNotHere();
    if (reason.isEmpty()) {
      var bundled = BundledSoftware.unpack(home);
      reason = bundled.trial();
      if (reason.isEmpty()) {
        return bundled;
      }
    }
    var sentence =
        "The embedded database does not run here ("
            + reason.get()
            + ") and no installed mariadbd was found: install MariaDB or set ASSAY_DB_URL.";
    return InstalledSoftware.find().orElseThrow(() -> new DatabaseStartException(sentence));
  }

  /** Runs the program for a moment; returns why it does not run, if so. */
  private java.util.Optional<String> trial() {
    return Trial.of(program);
  }
}
