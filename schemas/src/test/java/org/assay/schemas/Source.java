package org.assay.schemas;

import java.util.List;

/** A row of SOURCES.csv: which file of ours answers for which address. */
record Source(
    String file,
    String url,
    String specification,
    String date,
    String sha256,
    String jcsSha256,
    String sha384,
    String sha512) {

  static List<Source> all() {
    return Resources.text(Resources.MAIN.resolve("SOURCES.csv"))
        .lines()
        .skip(1)
        .map(Source::read)
        .toList();
  }

  static List<Source> in(String folder) {
    return all().stream().filter(source -> source.file().startsWith(folder + "/")).toList();
  }

  private static Source read(String row) {
    String[] cells = row.split(",", -1);
    if (cells.length != 8) {
      throw new IllegalArgumentException("Eight cells wanted: " + row);
    }
    return new Source(
        cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
  }

  /** Tells whether somebody else published the document; our shared halves have no original. */
  boolean isPublished() {
    return !sha256.isEmpty();
  }
}
