package org.assay.synthetic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of the organisation.
 *
 * @param number their number, from 0
 * @param employeeId the id that the organisation gave them
 * @param email their address, at a domain that belongs to nobody
 * @param givenName their given name
 * @param familyName their family name
 * @param unit where they work
 * @param manager the number of whom they report to; nobody above the first
 * @param role what they do
 * @param joinedOn their first day
 */
public record Person(
    int number,
    String employeeId,
    String email,
    String givenName,
    String familyName,
    Unit unit,
    Optional<Integer> manager,
    Role role,
    LocalDate joinedOn) {

  /** Returns the employee id of a person's number. */
  public static String employeeId(int number) {
    var digits = Integer.toString(number + 1);
    return "E" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
  }
}
