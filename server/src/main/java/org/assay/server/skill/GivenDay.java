package org.assay.server.skill;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.assay.server.platform.Problem;

/** Reads a day as it stands in an address. */
final class GivenDay {

  private GivenDay() {}

  static LocalDate of(String parameter, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problem.invalid("The parameter '" + parameter + "' is a day such as 2026-03-31.");
    }
  }
}
