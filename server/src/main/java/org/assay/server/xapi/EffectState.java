package org.assay.server.xapi;

/** How far the effect of a statement has come. */
enum EffectState {
  /** Nothing follows from the statement. */
  NONE,
  /** It is to be brought about, or waits for somebody or something that is not known yet. */
  OPEN,
  /** It was brought about. */
  DONE
}
