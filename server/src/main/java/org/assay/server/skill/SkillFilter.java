package org.assay.server.skill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which skills are asked for.
 *
 * @param framework only those of this framework
 * @param strategicAt only those that were, are or will be strategic on this day
 */
record SkillFilter(Optional<UUID> framework, Optional<LocalDate> strategicAt) {

  static SkillFilter of(
      @Nullable String framework,
      @Nullable String strategic,
      @Nullable String at,
      LocalDate today) {
    if (strategic != null && !strategic.equals("true")) {
      throw Problem.invalid("The parameter 'strategic' takes only the value true.");
    }
    if (at != null && strategic == null) {
      throw Problem.invalid("The parameter 'at' goes with strategic=true.");
    }
    var day = at == null ? today : GivenDay.of("at", at);
    return new SkillFilter(
        Optional.ofNullable(framework).map(id -> Given.id("framework", id)),
        Optional.ofNullable(strategic).map(yes -> day));
  }
}
