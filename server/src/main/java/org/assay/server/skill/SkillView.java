package org.assay.server.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
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
 * @param targetType what kind of thing is at that address
 * @param alignments the same skill in frameworks outside
 * @param state whether it can be named by new badge classes
 * @param parent the skill above it in its framework
 * @param keywords words by which it is found
 * @param details what else its publisher says of it
 * @param scale the scale of proficiency that applies, its own or its framework's
 * @param levels the names of that scale's levels, lowest first; empty when there is none
 * @param revision how often its texts were changed, from 1
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
    String targetType,
    List<Alignment> alignments,
    SkillState state,
    Optional<UUID> parent,
    List<String> keywords,
    Map<String, List<String>> details,
    Optional<UUID> scale,
    List<String> levels,
    int revision) {

  /** What the Open Badges vocabulary calls an item of a framework of competencies. */
  static final String TARGET_TYPE = "CFItem";

  /** Creates a view with its own copies. */
  public SkillView {
    alignments = List.copyOf(alignments);
    keywords = List.copyOf(keywords);
    details = Map.copyOf(details);
    levels = List.copyOf(levels);
  }

  /** Returns how a badge points at this skill. */
  public Alignment alignment() {
    return new Alignment(
        name, targetUrl, code, Optional.of(description), frameworkName, Optional.of(targetType));
  }
}
