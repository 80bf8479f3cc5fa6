package org.assay.server.skill;

import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * A framework as a request describes it.
 *
 * @param name its name; no other framework has it
 * @param description what it covers
 * @param url where it is published, if outside
 * @param scale the scale of proficiency of its skills, if they have one
 */
public record NewFramework(
    String name, Optional<String> description, Optional<String> url, Optional<UUID> scale) {

  /** Checks the members. */
  public NewFramework {
    name = Given.line("name", name, 200);
    description = Given.prose("description", description, 5000);
    url = Given.url("url", url);
    scale = Given.optional(scale);
  }
}
