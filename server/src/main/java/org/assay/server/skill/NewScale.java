package org.assay.server.skill;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A scale of proficiency as a request describes it.
 *
 * @param name its name; no other scale has it
 * @param description what it is for
 * @param levels its levels, lowest first
 */
public record NewScale(String name, Optional<String> description, List<Level> levels) {

  /** Checks the members. */
  public NewScale {
    name = Given.line("name", name, 200);
    description = Given.prose("description", description, 5000);
    levels = Given.list("levels", levels, 20);
    if (levels.isEmpty()) {
      throw Problem.invalid("The member 'levels' names at least one level.");
    }
    var seen = new HashSet<String>();
    if (!levels.stream().map(Level::name).allMatch(seen::add)) {
      throw Problem.invalid("The member 'levels' names a level twice.");
    }
  }
}
