package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How many people of each group prove what is asked about, by what may be told of each. Small
 * groups are left out, and there is no sum.
 *
 * @param purpose what it was asked for
 * @param by by what people are counted
 * @param asOf for which instant
 * @param knownAt by what was known then
 * @param groups the groups, by name
 * @param note how this is meant
 */
public record SkillAggregates(
    String purpose,
    Breakdown by,
    Instant asOf,
    Instant knownAt,
    List<ToldGroup> groups,
    String note) {

  static final String NOTE =
      "Skills are associated with groups of at least ten people, in tens rounded down; smaller"
          + " numbers are not told. Guidance for a person who decides, never a decision.";

  /** Creates it with its own copy of the list. */
  public SkillAggregates {
    groups = List.copyOf(groups);
  }

  /**
   * A group.
   *
   * @param group the name of the unit, the role, the area or the skill
   * @param skill the id of the skill, if it is one
   * @param peopleAtLeast how many people there are, rounded down to tens
   * @param provingAtLeast how many of them prove what is asked about, rounded down to tens; 0 is
   *     nobody
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record ToldGroup(
      String group, Optional<UUID> skill, int peopleAtLeast, int provingAtLeast) {}
}
