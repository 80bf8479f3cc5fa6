package org.assay.server.review;

/** What became of something that was said about a figure. */
public enum FigureTaken {
  /** Nothing was said about this figure before. */
  NEW,
  /** The same was said before; nothing was written. */
  SAME,
  /** It replaces what counted before. */
  CORRECTED,
  /** Something later was said before; this is kept and does not count. */
  OLDER
}
