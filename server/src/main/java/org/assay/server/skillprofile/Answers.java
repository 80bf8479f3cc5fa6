package org.assay.server.skillprofile;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What answers say, by the kind of the question: of what was worked out, and of nothing else, so
 * that a receipt is enough to say the same again.
 */
final class Answers {

  static final String PROFILE = "profile";
  static final String BATCH = "batch";
  static final String QUERY = "query";
  static final String CHANGES = "changes";
  static final String NEW_SKILLS = "new-skills";
  static final String MATCH = "match";
  static final String ROLES = "roles";

  /** A learner record, which holds signed badges: see {@link WriteClr}. */
  static final String CLR = "clr";

  private static final Map<String, Function<Folded, ? extends Record>> BY_KIND =
      Map.of(
          PROFILE, Folded::profile,
          BATCH, Folded::profile,
          QUERY, Folded::profile,
          CHANGES, Folded::profile,
          NEW_SKILLS, NewSkills::of,
          MATCH, RoleMatch::of,
          ROLES, FittingRoles::of);

  private Answers() {}

  /** Returns what an answer of a kind says about a person; empty if there is no such kind. */
  static Optional<Record> of(String kind, Folded folded) {
    return Optional.ofNullable(BY_KIND.get(kind)).map(answer -> answer.apply(folded));
  }
}
