package org.assay.server.xapi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements are asked for.
 *
 * @param terms all of these find the statement
 * @param since stored after this
 * @param until stored at or before this
 * @param limit the most on one page
 * @param ascending whether the oldest come first
 * @param idsOnly whether only names are shown of verbs, actors and activities
 * @param cursor where the page before ended
 */
record StatementQuery(
    List<String> terms,
    Optional<Instant> since,
    Optional<Instant> until,
    int limit,
    boolean ascending,
    boolean idsOnly,
    Optional<Cursor> cursor) {

  static final int MOST = 100;

  private static final Set<String> NAMES =
      Set.of(
          "agent",
          "verb",
          "activity",
          "registration",
          "related_activities",
          "related_agents",
          "since",
          "until",
          "limit",
          "format",
          "attachments",
          "ascending",
          "cursor");

  static StatementQuery read(Map<String, List<String>> query) {
    var given = new Parameters(query);
    given.only(NAMES);
    return new StatementQuery(
        terms(given),
        given.timestamp("since"),
        given.timestamp("until"),
        given.limit(MOST),
        given.truth("ascending"),
        given.idsOnly(),
        given.text("cursor").map(Cursor::read));
  }

  private static List<String> terms(Parameters given) {
    var terms = new ArrayList<String>();
    var agents = given.truth("related_agents") ? Term.RELATED_AGENT : Term.AGENT;
    var activities = given.truth("related_activities") ? Term.RELATED_ACTIVITY : Term.ACTIVITY;
    given.agent("agent").ifPresent(who -> terms.add(agents.of(who)));
    given.iri("verb").ifPresent(verb -> terms.add(Term.VERB.of(verb)));
    given.iri("activity").ifPresent(id -> terms.add(activities.of(id)));
    given.id("registration").ifPresent(id -> terms.add(Term.REGISTRATION.of(id)));
    return terms;
  }
}
