package org.assay.server.achievement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What rules that are made of rules have in common. */
final class RuleParts {

  private static final int MOST = 20;

  private RuleParts() {}

  static List<Rule> some(String member, @Nullable List<Rule> parts) {
    var list = Given.list(member, parts, MOST);
    if (list.isEmpty()) {
      throw Problem.invalid("The member '" + member + "' is a list of at least one rule.");
    }
    return list;
  }

  static List<Support> at(List<Rule> parts, Known known) {
    return parts.stream().map(part -> part.at(known)).toList();
  }

  static Support union(List<Support> supports) {
    return Support.on(supports.stream().flatMap(part -> part.facts().stream()).distinct().toList());
  }

  static Set<Mention> mentions(List<Rule> parts) {
    var mentions = new LinkedHashSet<Mention>();
    parts.forEach(part -> mentions.addAll(part.mentions()));
    return mentions;
  }

  static List<Rule> boundTo(UUID self, List<Rule> parts) {
    return parts.stream().map(part -> part.boundTo(self)).toList();
  }
}
