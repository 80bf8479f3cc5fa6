package org.assay.server.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.platform.Problem;

/**
 * Something that an audit found.
 *
 * @param id its id
 * @param kind what it is
 * @param learner whose award it is
 * @param achievement the badge class
 * @param award the award, if there is one
 * @param words what is the matter, in words
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AuditFinding(
    UUID id, Kind kind, UUID learner, UUID achievement, Optional<UUID> award, String words) {

  /** What can be found. */
  public enum Kind {
    /** Today's facts do not meet the rule of an award. */
    UNSUPPORTED,
    /** Facts that are kept with an award are not the same today. */
    FACTS_DIFFER,
    /** The facts of an award are not those that were written when it was made. */
    TAMPERED,
    /** Somebody holds a badge, and there is no award for it. */
    BADGE_WITHOUT_AWARD,
    /** Today's facts meet a rule, and no award was made. */
    OWED;

    /**
     * Reads a kind that stands in a parameter.
     *
     * @throws Problem invalid, if there is none of that name
     */
    static Kind of(String name) {
      return Stream.of(values())
          .filter(kind -> kind.name().equals(name))
          .findFirst()
          .orElseThrow(() -> Problem.invalid("There are no findings of that kind."));
    }
  }
}
