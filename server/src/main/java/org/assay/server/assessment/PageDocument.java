package org.assay.server.assessment;

/** Tells whether a file is a PDF from its first byte to its last, and no archive besides. */
final class PageDocument {

  /** Programs look for the end within so many bytes. */
  private static final int END_WITHIN = 1024;

  private PageDocument() {}

  static boolean is(byte[] content) {
    var bytes = new FileBytes(content);
    boolean begins =
        bytes.has(0, '%', 'P', 'D', 'F', '-', '1', '.')
            || bytes.has(0, '%', 'P', 'D', 'F', '-', '2', '.');
    boolean ends = bytes.last(bytes.length() - END_WITHIN, '%', '%', 'E', 'O', 'F') > 0;
    return begins && ends && bytes.endOfArchive() < 0;
  }
}
