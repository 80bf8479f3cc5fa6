package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * Membership in a group: {@code {"member": {"group": "cloud-guild"}}}.
 *
 * @param group the group's name
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Member(String group) implements Rule {

  /** Checks the members. */
  public Member {
    group = Given.line("group", group, 200);
  }

  @Override
  public Support at(Known known) {
    return Support.onAtLeast(1, known.holding(FactKind.MEMBERSHIP, group).toList(), this);
  }

  @Override
  public String inWords(RuleNames names) {
    return "be a member of " + names.quoted(group);
  }

  @Override
  public Set<Mention> mentions() {
    return Set.of(new Mention(FactKind.MEMBERSHIP, group));
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
