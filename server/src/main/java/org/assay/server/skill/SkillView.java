package org.assay.server.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.verifier.credential.Alignment;

/**
 * A skill as it is published, and as other rooms know it.
 *
 * @param id its id, for ever
 * @param name its name
 * @param description what one can do who has it
 * @param framework the framework it stands in
 * @param frameworkName that framework's name
 * @param code its short code in the framework
 * @param targetUrl the address that badges name for it
 * @param alignments the same skill in frameworks outside
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SkillView(
    UUID id,
    String name,
    String description,
    Optional<UUID> framework,
    Optional<String> frameworkName,
    Optional<String> code,
    String targetUrl,
    List<Alignment> alignments) {

  /** What the Open Badges vocabulary calls an item of a framework of competencies. */
  private static final String TARGET_TYPE = "CFItem";

  /** Creates a view with its own copy of the list. */
  public SkillView {
    alignments = List.copyOf(alignments);
  }

  /** Returns how a badge points at this skill. */
  public Alignment alignment() {
    return new Alignment(
        name, targetUrl, code, Optional.of(description), frameworkName, Optional.of(TARGET_TYPE));
  }
}
