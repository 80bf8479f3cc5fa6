package org.assay.launcher;

/** Assay cannot start; the message is a sentence for whoever started it. */
final class StartException extends Exception {

  private static final long serialVersionUID = 1L;

  static final int USAGE = 64;
  static final int FAILED = 1;

  private final int exitCode;

  StartException(String sentence) {
    this(sentence, FAILED);
  }

  private StartException(String sentence, int exitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }

  static StartException usage(String sentence) {
    return new StartException(sentence + " See --help.", USAGE);
  }

  int exitCode() {
    return exitCode;
  }
}
