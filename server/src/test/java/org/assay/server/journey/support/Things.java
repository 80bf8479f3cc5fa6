package org.assay.server.journey.support;

import java.util.Set;
import org.assay.server.journey.support.AuthorizationTable.Row;

/** What lies behind the doors of the table of authorizations, made when it is asked for. */
public final class Things {

  private static final String NOTHING = "01890000-0000-7000-8000-000000000000";

  /** Doors which a tool does not pass though it has the scope: they are for people. */
  private static final Set<String> FOR_PEOPLE_ONLY =
      Set.of(
          "GET /skill-profiles/{person}/reads",
          "GET /submissions",
          "POST /assessments/{assessment}/submissions");

  /** Tells whether tools are refused for another reason than their scope. */
  public boolean isForPeopleOnly(Row row) {
    return FOR_PEOPLE_ONLY.contains(row.door());
  }

  /** Knocks at a door, about a person, and returns the status of the answer. */
  public int knock(Row row, AssayClient caller, String person) {
    var address =
        row.address()
            .replace("{person}", person)
            .replace("{form}", "json")
            .replace("{number}", "1")
            .replaceAll("\\{[^}]*}", NOTHING);
    return caller.send(row.method(), address).status();
  }
}
