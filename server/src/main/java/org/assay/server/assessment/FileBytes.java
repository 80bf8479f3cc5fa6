package org.assay.server.assessment;

/** Looks into the content of a file. Positions outside of it hold nothing. */
final class FileBytes {

  /** What a ZIP archive ends with, before a comment of at most 65535 bytes. */
  static final int[] END_OF_ARCHIVE = {'P', 'K', 5, 6};

  static final int END_OF_ARCHIVE_LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;

  private final byte[] content;

  FileBytes(byte[] content) {
    this.content = content;
  }

  int length() {
    return content.length;
  }

  /** Returns the byte at a position, from 0 to 255; -1 outside. */
  int at(int position) {
    return position >= 0 && position < content.length ? content[position] & 0xFF : -1;
  }

  boolean has(int position, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (at(position + i) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reads four bytes, the highest first. */
  long bigEndian(int position) {
    return ((long) at(position) << 24)
        | (at(position + 1) << 16)
        | (at(position + 2) << 8)
        | at(position + 3);
  }

  /** Reads so many bytes, the lowest first. */
  long littleEndian(int position, int bytes) {
    long value = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      value = (value << 8) | at(position + i);
    }
    return value;
  }

  /** Finds the last place of some bytes, not before another place; -1 if there is none. */
  int last(int from, int... bytes) {
    for (int i = content.length - bytes.length; i >= Math.max(0, from); i--) {
      if (has(i, bytes)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where an archive ends that programs would find at the end of this file; -1 if none. */
  int endOfArchive() {
    return last(length() - END_OF_ARCHIVE_LENGTH - LONGEST_COMMENT, END_OF_ARCHIVE);
  }
}
