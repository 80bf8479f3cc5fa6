package org.assay.verifier;

/** What a document claims to be; each kind is judged by its own questions. */
public enum Kind {
  /** An AchievementCredential of Open Badges 3.0. */
  OPEN_BADGE,
  /** An EndorsementCredential of Open Badges 3.0. */
  ENDORSEMENT,
  /** A ClrCredential of the Comprehensive Learner Record 2.0, with the credentials inside it. */
  CLR,
  /** Any other W3C verifiable credential. */
  CREDENTIAL,
  /** A status list. */
  STATUS_LIST,
  /** A W3C verifiable presentation, with the credentials inside it. */
  PRESENTATION,
  /** An Assertion of Open Badges 2.0. */
  OPEN_BADGE_2,
  /** An SD-JWT VC: claims of which the holder shows some. */
  SD_JWT_VC
}
