package org.assay.server.skill;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Alignment;

/**
 * A skill as a request describes it.
 *
 * @param name its name
 * @param description what one can do who has it
 * @param framework the framework it stands in, if any
 * @param code its short code, unique within the framework
 * @param targetUrl the address that badges name for it; its own page here when absent
 * @param alignments the same skill in frameworks outside
 * @param state draft or published, which is the default
 * @param parent the skill above it in its framework
 * @param scale the scale of proficiency, if not its framework's
 */
public record NewSkill(
    String name,
    String description,
    Optional<UUID> framework,
    Optional<String> code,
    Optional<String> targetUrl,
    List<Alignment> alignments,
    Optional<SkillState> state,
    Optional<UUID> parent,
    Optional<UUID> scale) {

  /** Checks the members. */
  public NewSkill {
    name = Given.line("name", name, 200);
    description = Given.prose("description", description, 5000);
    framework = Given.optional(framework);
    code = Given.line("code", code, 100);
    targetUrl = Given.url("targetUrl", targetUrl);
    alignments = Given.list("alignments", alignments, 20).stream().map(NewSkill::checked).toList();
    state = Given.optional(state);
    parent = Given.optional(parent);
    scale = Given.optional(scale);
    if (state.filter(SkillState.RETIRED::equals).isPresent()) {
      throw Problem.invalid("A skill begins as DRAFT or PUBLISHED.");
    }
  }

  private static Alignment checked(Alignment given) {
    return new Alignment(
        Given.line("targetName", given.targetName(), 200),
        Given.url("targetUrl", given.targetUrl()),
        Given.line("targetCode", given.targetCode(), 100),
        Given.prose("targetDescription", given.targetDescription(), 5000),
        Given.line("targetFramework", given.targetFramework(), 200),
        Given.line("targetType", given.targetType(), 100));
  }
}
