package org.assay.server.learner;

import java.util.Locale;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What the organisation says about a person.
 *
 * @param employeeId the id in the personnel system; nobody else has it
 * @param email the address that badges are bound to; nobody else has it
 * @param givenName the given name
 * @param familyName the family name
 * @param unit the part of the organisation they work in
 * @param managerEmployeeId who leads them
 * @param did a decentralized identifier of their own
 */
public record LearnerDetails(
    String employeeId,
    String email,
    String givenName,
    String familyName,
    Optional<String> unit,
    Optional<String> managerEmployeeId,
    Optional<String> did) {

  private static final String EMAIL = "[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+";
  private static final String DID = "did:[a-z0-9]+:[A-Za-z0-9._:%-]*[A-Za-z0-9._%-]";

  /** Checks the members. */
  public LearnerDetails {
    employeeId = Given.line("employeeId", employeeId, 64);
    email = Given.line("email", email, 254);
    givenName = Given.line("givenName", givenName, 100);
    familyName = Given.line("familyName", familyName, 100);
    unit = Given.line("unit", unit, 200);
    managerEmployeeId = Given.line("managerEmployeeId", managerEmployeeId, 64);
    did = Given.line("did", did, 500);
    if (!email.matches(EMAIL)) {
      throw Problem.invalid("The member 'email' is not an e-mail address.");
    }
    if (!did.map(text -> text.matches(DID)).orElse(true)) {
      throw Problem.invalid("The member 'did' is not a decentralized identifier.");
    }
    if (managerEmployeeId.filter(employeeId::equals).isPresent()) {
      throw Problem.ruleBroken("Nobody is their own manager.");
    }
  }

  /** Returns the form of the address in which two that reach the same person are equal. */
  String emailKey() {
    return emailKey(email);
  }

  static String emailKey(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
