package org.assay.verifier;

/**
 * Ends one check early, with the finding that it must become.
 *
 * <p>It is thrown inside the verifier and by its building blocks; the front door turns it into a
 * {@link Finding} and never lets it out.
 */
public final class CheckFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final Outcome outcome;
  private final String code;
  private final String pointer;

  private CheckFailure(Outcome outcome, String code, String message, String pointer) {
    super(message);
    this.outcome = outcome;
    this.code = code;
    this.pointer = pointer;
  }

  /** Creates the failure of something that is wrong for certain. */
  public static CheckFailure refuted(String code, String message, String pointer) {
    return new CheckFailure(Outcome.REFUTED, code, message, pointer);
  }

  /** Creates the failure of something that could not be found out. */
  public static CheckFailure undetermined(String code, String message, String pointer) {
    return new CheckFailure(Outcome.UNDETERMINED, code, message, pointer);
  }

  /** Returns {@link Outcome#REFUTED} or {@link Outcome#UNDETERMINED}. */
  public Outcome outcome() {
    return outcome;
  }

  /** Returns the stable code, such as {@code STATUS_RETRIEVAL_ERROR}. */
  public String code() {
    return code;
  }

  /** Returns the JSON pointer of the place, empty for the whole document. */
  public String pointer() {
    return pointer;
  }
}
