package org.assay.server.learning;

/** Where a learning resource comes from. */
public enum ProviderKind {
  /** The organisation itself. */
  INTERNAL,
  /** Somebody else, such as a university or a marketplace of courses. */
  EXTERNAL
}
