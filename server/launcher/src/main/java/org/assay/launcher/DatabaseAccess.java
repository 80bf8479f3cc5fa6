package org.assay.launcher;

/**
 * How the application reaches its database.
 *
 * @param url a JDBC address without account and password
 * @param user the application's account
 * @param password its password
 * @param profile the account that reads what skill profiles are made of
 */
record DatabaseAccess(String url, String user, String password, Account profile) {

  /**
   * An account of the database.
   *
   * @param user its name
   * @param password its password
   */
  record Account(String user, String password) {

    @Override
    public String toString() {
      return user;
    }
  }

  /** Hands over to the application, which runs in this process. */
  void handOver() {
    System.setProperty("assay.db.url", url);
    System.setProperty("assay.db.user", user);
    System.setProperty("assay.db.password", password);
    System.setProperty("assay.db.profile-user", profile.user());
    System.setProperty("assay.db.profile-password", profile.password());
  }

  @Override
  public String toString() {
    return "DatabaseAccess[" + url + ", " + user + "]";
  }
}
