package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * Badges that are held: {@code {"holds": {"achievements": ["…", "…"], "count": 2}}}. Each class
 * counts once.
 *
 * @param achievements the ids of classes
 * @param count how many of them; one when absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Holds(List<UUID> achievements, Optional<Integer> count) implements Rule {

  /** Checks the members. */
  public Holds {
    achievements = Given.list("achievements", achievements, 20);
    count = RuleNumbers.count("count", count);
    if (Set.copyOf(achievements).size() != achievements.size()
        || count.orElse(1) > achievements.size()) {
      throw Problem.invalid(
          "The member 'achievements' names different classes, and at least as many as 'count'.");
    }
  }

  /** Returns the classes that a rule names. */
  static List<UUID> among(Rule rule) {
    return rule.conditions()
        .flatMap(part -> part instanceof Holds holds ? holds.achievements.stream() : Stream.of())
        .distinct()
        .toList();
  }

  @Override
  public Support at(Known known) {
    var held =
        achievements.stream()
            .flatMap(id -> known.holding(FactKind.BADGE, id.toString()).limit(1))
            .toList();
    return Support.onAtLeast(wanted(), held, this);
  }

  @Override
  public String inWords(RuleNames names) {
    var all = achievements.stream().map(names::quoted).collect(Collectors.joining(", "));
    if (achievements.size() == 1) {
      return "hold the badge " + all;
    }
    return wanted() == achievements.size()
        ? "hold the badges " + all
        : "hold " + RuleNames.count(wanted(), "badge") + " of " + all;
  }

  @Override
  public Set<Mention> mentions() {
    return achievements.stream()
        .map(id -> new Mention(FactKind.BADGE, id.toString()))
        .collect(Collectors.toSet());
  }

  @Override
  public boolean lasting() {
    return true;
  }

  @Override
  public Rule boundTo(UUID self) {
    return this;
  }

  private int wanted() {
    return count.orElse(1);
  }

  /** Tells whether so many of the classes are of a sort that the others alone are not enough. */
  boolean mostlyOf(Predicate<UUID> sort) {
    return achievements.stream().filter(sort.negate()).count() < wanted();
  }
}
