package org.assay.server.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What an item of a plan aims at.
 *
 * @param kind what kind of thing
 * @param id the thing's id
 * @param level the level that is wanted, of a skill only; any when empty
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Aim(AimKind kind, UUID id, Optional<String> level) {

  /** Checks the members. */
  public Aim {
    kind = Given.present("kind", kind);
    id = Given.present("id", id);
    level = Given.line("level", level, 50);
    if (level.isPresent() && kind != AimKind.SKILL) {
      throw Problem.invalid("Only a skill has a 'level'.");
    }
  }

  /**
   * Reads the members of a request, of which exactly one is there.
   *
   * @throws Problem invalid, if none or several are
   */
  static Aim of(
      Optional<UUID> resource,
      Optional<UUID> achievement,
      Optional<UUID> skill,
      Optional<String> level) {
    if (Stream.of(resource, achievement, skill).filter(Optional::isPresent).count() != 1) {
      throw Problem.invalid("Name one thing: a 'resource', an 'achievement' or a 'skill'.");
    }
    return resource
        .map(id -> new Aim(AimKind.RESOURCE, id, level))
        .or(() -> achievement.map(id -> new Aim(AimKind.ACHIEVEMENT, id, level)))
        .or(() -> skill.map(id -> new Aim(AimKind.SKILL, id, level)))
        .orElseThrow();
  }
}
