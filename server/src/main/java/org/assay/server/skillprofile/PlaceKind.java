package org.assay.server.skillprofile;

/** By what kind of place people are found. */
enum PlaceKind {
  /** The unit, by its name. */
  UNIT,
  /** The role, by its name. */
  ROLE,
  /** Whom they report to, by id. */
  MANAGER
}
