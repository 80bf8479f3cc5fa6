package org.assay.server.learning;

import java.util.List;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * What somebody is interested in.
 *
 * @param skills skills, by id
 * @param tags keywords, as resources have them
 */
public record NewInterests(List<UUID> skills, List<String> tags) {

  /** Checks the members. */
  public NewInterests {
    skills = Given.list("skills", skills, 20).stream().distinct().toList();
    tags =
        Given.list("tags", tags, 20).stream()
            .map(tag -> Given.line("tags", tag, 50))
            .distinct()
            .toList();
  }
}
