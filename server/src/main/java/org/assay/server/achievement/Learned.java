package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.platform.Given;

/**
 * Hours of learning: {@code {"learned": {"hours": 40, "skill": "…", "within": "P1Y"}}}. The hours
 * of the pieces of time that end in the period are added up.
 *
 * @param hours how many
 * @param resource only with this resource
 * @param skill only with resources for this skill
 * @param tag only with resources of this tag
 * @param within only in such a period up to the moment; ever when absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Learned(
    BigDecimal hours,
    Optional<UUID> resource,
    Optional<UUID> skill,
    Optional<String> tag,
    Optional<Period> within)
    implements Rule {

  /** Checks the members. */
  public Learned {
    hours = RuleNumbers.positive("hours", hours);
    resource = Given.optional(resource);
    skill = Given.optional(skill);
    tag = Given.line("tag", tag, 100);
    within = RuleNumbers.period("within", within);
  }

  /** Returns the learning resources that a rule names, completed or learned with. */
  static List<UUID> resourcesIn(Rule rule) {
    return rule.conditions()
        .flatMap(
            part ->
                part instanceof Completed completed
                    ? Stream.of(completed.resource())
                    : part instanceof Learned learned ? learned.resource().stream() : Stream.of())
        .distinct()
        .toList();
  }

  /** Returns the skills for which a rule wants hours. */
  static List<UUID> skillsIn(Rule rule) {
    return rule.conditions()
        .flatMap(
            part -> part instanceof Learned learned ? learned.skill().stream() : Stream.empty())
        .distinct()
        .toList();
  }

  @Override
  public Support at(Known known) {
    var pieces = new ArrayList<Fact>();
    var sum = BigDecimal.ZERO;
    for (var piece : known.holding(FactKind.HOURS, about()).sorted(FactOrder.EARLIEST).toList()) {
      if (sum.compareTo(hours) < 0 && known.within(within, piece) && isOf(piece)) {
        pieces.add(piece);
        sum = sum.add(piece.value().orElse(BigDecimal.ZERO));
      }
    }
    return sum.compareTo(hours) < 0 ? Support.missing(this) : Support.on(pieces);
  }

  @Override
  public String inWords(RuleNames names) {
    return "learn for at least "
        + RuleNumbers.plain(hours)
        + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour" : " hours")
        + resource.map(id -> " with " + names.quoted(id)).orElse("")
        + skill.map(id -> " for the skill " + names.quoted(id)).orElse("")
        + tag.map(text -> " on “" + text + "”").orElse("")
        + within.map(length -> " within " + RuleNames.period(length)).orElse("");
  }

  @Override
  public Set<Mention> mentions() {
    return Set.of(new Mention(FactKind.HOURS, about()));
  }

  @Override
  public boolean lasting() {
    return within.isEmpty();
  }

  @Override
  public Rule boundTo(UUID self) {
    return this;
  }

  private String about() {
    return resource.map(UUID::toString).orElse(Mention.ANYTHING);
  }

  private boolean isOf(Fact piece) {
    return skill.map(id -> piece.tags().contains(id.toString())).orElse(true)
        && tag.map(text -> piece.tags().contains(text)).orElse(true);
  }
}
