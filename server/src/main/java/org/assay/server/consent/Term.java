package org.assay.server.consent;

import org.assay.server.platform.Given;

/**
 * What a policy says of one field.
 *
 * @param field which
 * @param basis on what ground it is told
 * @param reason why so, for the person whom it is about
 */
public record Term(ProfileField field, Basis basis, String reason) {

  private static final int LONGEST = 500;

  /** Checks the members. */
  public Term {
    Given.present("field", field);
    Given.present("basis", basis);
    reason = Given.line("reason", reason, LONGEST);
  }
}
