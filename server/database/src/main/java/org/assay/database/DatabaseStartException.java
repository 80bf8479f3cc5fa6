package org.assay.database;

/** The database cannot be started; the message is a sentence for whoever runs the server. */
public final class DatabaseStartException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Creates a refusal.
   *
   * @param sentence what is wrong and what to do about it
   */
  public DatabaseStartException(String sentence) {
    super(sentence);
  }

  /**
   * Creates a refusal with its technical cause.
   *
   * @param sentence what is wrong and what to do about it
   */
  public DatabaseStartException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
