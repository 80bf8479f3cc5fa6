package org.assay.server.assessment;

/**
 * Tells whether a file is a ZIP archive from its first byte to its last: nothing stands before the
 * first entry, and the directory stands right before the end. It is never unpacked here.
 */
final class ZipContent {

  private static final int MOST_ENTRIES = 10_000;
  private static final int DIRECTORY_ENTRY = 46;

  private ZipContent() {}

  static boolean is(byte[] content) {
    var bytes = new FileBytes(content);
    int end = bytes.endOfArchive();
    if (!bytes.has(0, 'P', 'K', 3, 4) || end < 0) {
      return false;
    }
    long entries = bytes.littleEndian(end + 10, 2);
    long directory = bytes.littleEndian(end + 16, 4);
    long comment = bytes.littleEndian(end + 20, 2);
    return end + FileBytes.END_OF_ARCHIVE_LENGTH + comment == bytes.length()
        && entries > 0
        && entries <= MOST_ENTRIES
        && bytes.littleEndian(end + 8, 2) == entries
        && directory + bytes.littleEndian(end + 12, 4) == end
        && walk(bytes, directory, entries) == end;
  }

  /** Returns where the directory ends; -1 if it is broken. */
  private static long walk(FileBytes bytes, long directory, long entries) {
    long at = directory;
    for (long entry = 0; entry < entries; entry++) {
      if (at + DIRECTORY_ENTRY > bytes.length() || !bytes.has((int) at, 'P', 'K', 1, 2)) {
        return -1;
      }
      int here = (int) at;
      long start = bytes.littleEndian(here + 42, 4);
      if (start >= directory || !bytes.has((int) start, 'P', 'K', 3, 4)) {
        return -1;
      }
      at +=
          DIRECTORY_ENTRY
              + bytes.littleEndian(here + 28, 2)
              + bytes.littleEndian(here + 30, 2)
              + bytes.littleEndian(here + 32, 2);
    }
    return at;
  }
}
