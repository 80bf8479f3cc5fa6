package org.assay.server.issuer;

/**
 * Says why keys cannot be used, as the rest of a sentence that begins with the file's name. It
 * never repeats anything out of a key file.
 */
final class KeyRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  KeyRefusal(String reason) {
    super(reason);
  }

  /** Returns the rest of the sentence, without a full stop. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
