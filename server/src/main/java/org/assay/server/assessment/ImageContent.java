package org.assay.server.assessment;

/** Tells whether a file is an image from its first byte to its last. */
final class ImageContent {

  private static final int SIGNATURE = 8;

  /** Length, name and check sum of a part, beside its data. */
  private static final int AROUND_A_PART = 12;

  private ImageContent() {}

  /** Walks over the parts: the first is the header, and nothing stands behind the last. */
  static boolean isPng(byte[] content) {
    var bytes = new FileBytes(content);
    if (!bytes.has(0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)
        || !bytes.has(SIGNATURE + 4, 'I', 'H', 'D', 'R')) {
      return false;
    }
    long at = SIGNATURE;
    while (at + AROUND_A_PART <= bytes.length()) {
      long next = at + AROUND_A_PART + bytes.bigEndian((int) at);
      if (bytes.has((int) at + 4, 'I', 'E', 'N', 'D')) {
        return next == bytes.length();
      }
      at = next;
    }
    return false;
  }

  /** An archive at the end would be one even if its comment ended like an image. */
  static boolean isJpeg(byte[] content) {
    var bytes = new FileBytes(content);
    return bytes.has(0, 0xFF, 0xD8, 0xFF)
        && bytes.at(3) >= 0xC0
        && bytes.has(bytes.length() - 2, 0xFF, 0xD9)
        && bytes.endOfArchive() < 0;
  }
}
