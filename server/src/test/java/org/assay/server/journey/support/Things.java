package org.assay.server.journey.support;

import java.util.List;
import java.util.Map;
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

  /** What is sent to doors that look at the person only once they know what is wished. */
  private static final Map<String, Map<String, ?>> BODIES =
      Map.of(
          "POST /learning/{person}/goals", Map.of("skill", NOTHING),
          "PUT /learning/{person}/interests", Map.of("skills", List.of(), "tags", List.of()));

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
    var body = BODIES.get(row.door());
    var answer =
        body == null
            ? caller.send(row.method(), address)
            : caller.send(row.method(), address, body);
    return answer.status();
  }
}
