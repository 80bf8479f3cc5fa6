package org.assay.examples.asking;

/** Says that a question could not be asked, or that no answer came that could be read. */
public final class NotAnswered extends Exception {

  private static final long serialVersionUID = 1L;

  /** Creates it with a sentence for the person who asked. */
  public NotAnswered(String message) {
    super(message);
  }
}
