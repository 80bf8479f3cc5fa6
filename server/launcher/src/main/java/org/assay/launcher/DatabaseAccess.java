package org.assay.launcher;

/**
 * How the application reaches its database.
 *
 * @param url a JDBC address without account and password
 */
record DatabaseAccess(String url, String user, String password) {

  /** Hands over to the application, which runs in this process. */
  void handOver() {
    System.setProperty("assay.db.url", url);
    System.setProperty("assay.db.user", user);
    System.setProperty("assay.db.password", password);
  }

  @Override
  public String toString() {
    return "DatabaseAccess[" + url + ", " + user + "]";
  }
}
