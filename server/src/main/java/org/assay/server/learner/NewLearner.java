package org.assay.server.learner;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A person as a request or a row of a file describes them.
 *
 * @param employeeId the id that the organisation gave them; unique
 * @param email where mail reaches them; hashed into badges exactly as it is given
 * @param givenName their given name
 * @param familyName their family name
 * @param unit the unit they work in, if any
 * @param managerEmployeeId whom they report to, if anybody
 * @param did their DID, if they have one; it then stands in their badges
 * @param role what they do in the organisation, such as client technical architect
 * @param timeZone where their days begin, such as Europe/Berlin
 * @param joinedOn their first day in the organisation
 */
public record NewLearner(
    String employeeId,
    String email,
    String givenName,
    String familyName,
    Optional<String> unit,
    Optional<String> managerEmployeeId,
    Optional<String> did,
    Optional<String> role,
    Optional<String> timeZone,
    Optional<LocalDate> joinedOn) {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
  private static final Pattern DID =
      Pattern.compile("did:[a-z0-9]+:[A-Za-z0-9._:%-]*[A-Za-z0-9._%-]");

  /** Checks the members. */
  public NewLearner {
    employeeId = Given.line("employeeId", employeeId, 100);
    email = matching("email", EMAIL, Given.line("email", email, 254));
    givenName = Given.line("givenName", givenName, 100);
    familyName = Given.line("familyName", familyName, 100);
    unit = Given.line("unit", unit, 200);
    managerEmployeeId = Given.line("managerEmployeeId", managerEmployeeId, 100);
    did = Given.line("did", did, 500).map(text -> matching("did", DID, text));
    role = Given.line("role", role, 100);
    timeZone = Given.line("timeZone", timeZone, 60);
    joinedOn = Given.optional(joinedOn);
    if (!timeZone.map(ZoneId.getAvailableZoneIds()::contains).orElse(true)) {
      throw Problem.invalid("The member 'timeZone' is a zone such as Europe/Berlin.");
    }
    if (managerEmployeeId.filter(employeeId::equals).isPresent()) {
      throw Problem.ruleBroken("Nobody reports to themselves.");
    }
  }

  /** Creates a person of whom nothing is said about their work. */
  public NewLearner(
      String employeeId,
      String email,
      String givenName,
      String familyName,
      Optional<String> unit,
      Optional<String> managerEmployeeId,
      Optional<String> did) {
    this(
        employeeId,
        email,
        givenName,
        familyName,
        unit,
        managerEmployeeId,
        did,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String matching(String member, Pattern form, @Nullable String text) {
    if (text == null || !form.matcher(text).matches()) {
      throw Problem.invalid("The member '" + member + "' does not have the form of one.");
    }
    return text;
  }
}
