package org.assay.server.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which nominations a list is of: all conditions hold.
 *
 * @param nominee of this person only
 * @param nominator by this person only
 * @param reviewer only those that this person was asked to review
 * @param state only those that stand so
 * @param involved only those in which this person has a part
 */
record NominationFilter(
    Optional<UUID> nominee,
    Optional<UUID> nominator,
    Optional<UUID> reviewer,
    Optional<NominationState> state,
    Optional<UUID> involved) {

  private static final String ASKED =
      " exists (select r.id from Reviewer r where r.nomination = n.id and r.person = :";

  NominationFilter involving(UUID person) {
    return new NominationFilter(nominee, nominator, reviewer, state, Optional.of(person));
  }

  /** Returns the conditions in the language of queries; values stand in the parameters. */
  String conditions() {
    var where = new StringBuilder();
    nominee.ifPresent(id -> where.append(" and n.nominee = :nominee"));
    nominator.ifPresent(id -> where.append(" and n.nominator = :nominator"));
    reviewer.ifPresent(id -> where.append(" and").append(ASKED).append("reviewer)"));
    state.ifPresent(wanted -> where.append(" and n.state = :state"));
    involved.ifPresent(
        id ->
            where
                .append(" and (n.nominee = :involved or n.nominator = :involved or")
                .append(ASKED)
                .append("involved))"));
    return where.toString();
  }

  Map<String, Object> parameters() {
    var values = new HashMap<String, Object>();
    nominee.ifPresent(id -> values.put("nominee", id));
    nominator.ifPresent(id -> values.put("nominator", id));
    reviewer.ifPresent(id -> values.put("reviewer", id));
    state.ifPresent(wanted -> values.put("state", wanted));
    involved.ifPresent(id -> values.put("involved", id));
    return Map.copyOf(values);
  }
}
