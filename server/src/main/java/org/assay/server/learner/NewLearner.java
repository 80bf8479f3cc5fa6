package org.assay.server.learner;

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
 */
public record NewLearner(
    String employeeId,
    String email,
    String givenName,
    String familyName,
    Optional<String> unit,
    Optional<String> managerEmployeeId,
    Optional<String> did) {

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
    if (managerEmployeeId.filter(employeeId::equals).isPresent()) {
      throw Problem.ruleBroken("Nobody reports to themselves.");
    }
  }

  private static String matching(String member, Pattern form, @Nullable String text) {
    if (text == null || !form.matcher(text).matches()) {
      throw Problem.invalid("The member '" + member + "' does not have the form of one.");
    }
    return text;
  }
}
