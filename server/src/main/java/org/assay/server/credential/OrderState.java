package org.assay.server.credential;

/** Where an order stands. */
public enum OrderState {
  /** Owed, and worked on when its time comes. */
  PENDING,
  /** The badge is stored. */
  DONE,
  /** Failed too often; a person has to look and try again. */
  FAILED,
  /** The award was taken back before there was a badge. */
  CANCELLED
}
