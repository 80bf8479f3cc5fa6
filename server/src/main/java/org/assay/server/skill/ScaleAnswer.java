package org.assay.server.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A scale of proficiency as it is published, lowest level first. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ScaleAnswer(
    UUID id, String name, Optional<String> description, List<Level> levels, Instant madeAt) {

  /** Creates an answer with its own copy of the list. */
  public ScaleAnswer {
    levels = List.copyOf(levels);
  }
}
