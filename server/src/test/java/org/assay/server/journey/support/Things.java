package org.assay.server.journey.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import org.assay.server.journey.support.AuthorizationTable.Row;

/** What lies behind the doors of the table of authorizations, made when it is asked for. */
public final class Things {

  private static final String NOTHING = "01890000-0000-7000-8000-000000000000";

  /** Doors which a tool does not pass though it has the scope: for people, or for owners. */
  private static final Set<String> FOR_PEOPLE_ONLY =
      Set.of(
          "GET /skill-profiles/{person}/reads",
          "GET /consents",
          "POST /consents",
          "GET /consents/who-sees",
          "GET /consents/{number}",
          "POST /consents/{number}/withdraw",
          "GET /ledger",
          "POST /ledger/checks",
          "GET /submissions",
          "GET /results",
          "GET /appeals",
          "POST /assessments/{assessment}/submissions",
          "GET /endorsements",
          "POST /learning/{person}/goals",
          "POST /learning/{person}/goals/{goal}/ratings",
          "DELETE /learning/{person}/goals/{goal}",
          "PUT /learning/{person}/interests",
          "GET /requirements",
          "POST /requirements",
          "DELETE /requirements/{id}",
          "PUT /roles/{name}",
          "GET /teams/items",
          "POST /teams/items",
          "DELETE /teams/items/{id}",
          "GET /teams/progress",
          "GET /xapi/unmatched",
          "POST /xapi/unmatched/{id}/retry");

  private static final String JSON = "application/json";
  private static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

  /** What is sent, as JSON. */
  private record Sent(String mediaType, String text) {}

  private static final Sent LINE = new Sent(LINE_ITEM, "{'label':'Line','scoreMaximum':1}");

  /** What is sent to doors that look at the caller only once they know what is wished. */
  private static final Map<String, Sent> BODIES =
      Map.of(
          "POST /consents", new Sent(JSON, "{'purpose':'career','field':'skills'}"),
          "POST /learning/{person}/goals", new Sent(JSON, "{'skill':'" + NOTHING + "'}"),
          "PUT /learning/{person}/interests", new Sent(JSON, "{'skills':[],'tags':[]}"),
          "POST /requirements", new Sent(JSON, "{'resource':'" + NOTHING + "'}"),
          "PUT /roles/{name}", new Sent(JSON, "{'skills':[]}"),
          "POST /teams/items", new Sent(JSON, "{'resource':'" + NOTHING + "'}"),
          "POST /skill-profiles/batch",
              new Sent(JSON, "{'people':['{person}'],'purpose':'career'}"),
          "POST /lti/{context}/lineitems", LINE,
          "PUT /lti/{context}/lineitems/{id}", LINE,
          "POST /lti/{context}/lineitems/{id}/scores",
              new Sent(
                  SCORE,
                  "{'userId':'E1','timestamp':'2026-01-01T00:00:00Z',"
                      + "'activityProgress':'Completed','gradingProgress':'Pending'}"));

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
            : caller.send(
                row.method(),
                address,
                body.mediaType(),
                bytes(body.text().replace("{person}", person)));
    return answer.status();
  }

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(UTF_8);
  }
}
