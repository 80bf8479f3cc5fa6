package org.assay.server.skillprofile;

/** What can become known about a person that their profile rests on. */
enum EventKind {
  /** Where they work, in what role, and whom they report to. */
  PLACED,
  /** A badge was signed. */
  BADGE,
  /** When what a badge is for ends. */
  ENDS,
  /** A badge was taken back. */
  REVOKED,
  /** They allowed that something is told, or took it back; tools that keep up to date ask anew. */
  CONSENT
}
