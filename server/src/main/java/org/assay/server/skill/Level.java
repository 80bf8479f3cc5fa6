package org.assay.server.skill;

import java.util.Optional;
import org.assay.server.platform.Given;

/**
 * A level of proficiency.
 *
 * @param name its name, such as practitioner
 * @param description what one can do on it
 */
public record Level(String name, Optional<String> description) {

  /** Checks the members. */
  public Level {
    name = Given.line("name", name, 50);
    description = Given.prose("description", description, 2000);
  }
}
