package org.assay.server.skill;

import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How an import is to be done.
 *
 * @param dryRun whether only to tell what would be done
 * @param state what new skills begin as; what their publisher calls them when empty
 * @param scale the scale of proficiency that the framework gets
 */
record ImportWish(boolean dryRun, Optional<SkillState> state, Optional<UUID> scale) {

  /** Reads the parameters of a request. */
  static ImportWish of(@Nullable String dryRun, @Nullable String state, @Nullable String scale) {
    if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
      throw Problem.invalid("The parameter 'dryRun' is true or false.");
    }
    var begin = Optional.ofNullable(state).map(SkillState::of);
    if (begin.filter(SkillState.RETIRED::equals).isPresent()) {
      throw Problem.invalid("Skills begin as draft or published.");
    }
    return new ImportWish(
        "true".equals(dryRun), begin, Optional.ofNullable(scale).map(id -> Given.id("scale", id)));
  }

  /** Returns what new skills begin as. */
  SkillState stateOf(SourceFramework from) {
    return state.orElse(from.draft() ? SkillState.DRAFT : SkillState.PUBLISHED);
  }
}
