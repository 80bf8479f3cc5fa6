package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * A learning resource, completed: {@code {"completed": {"resource": "…"}}}.
 *
 * @param resource its id
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Completed(UUID resource) implements Rule {

  /** Checks the members. */
  public Completed {
    resource = Given.present("resource", resource);
  }

  @Override
  public Support at(Known known) {
    return Support.onAtLeast(
        1, known.holding(FactKind.COMPLETION, resource.toString()).toList(), this);
  }

  @Override
  public String inWords(RuleNames names) {
    return "complete " + names.quoted(resource);
  }

  @Override
  public Set<Mention> mentions() {
    return Set.of(new Mention(FactKind.COMPLETION, resource.toString()));
  }

  @Override
  public boolean lasting() {
    return true;
  }

  @Override
  public Rule boundTo(UUID self) {
    return this;
  }
}
