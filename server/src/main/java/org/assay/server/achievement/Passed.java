package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.platform.Given;

/**
 * An assessment, passed: {@code {"passed": {"assessment": "…", "atLeast": 90}}}. Of several results
 * the best counts.
 *
 * @param assessment its id
 * @param atLeast a score that has to be reached, beside that of the assessment itself
 * @param withinAttempts how many attempts there are; a pass at a later one does not count
 * @param validFor how long a pass counts; for ever when absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Passed(
    UUID assessment,
    Optional<BigDecimal> atLeast,
    Optional<Integer> withinAttempts,
    Optional<Period> validFor)
    implements Rule {

  /** Checks the members. */
  public Passed {
    assessment = Given.present("assessment", assessment);
    atLeast = RuleNumbers.figure("atLeast", atLeast);
    withinAttempts = RuleNumbers.count("withinAttempts", withinAttempts);
    validFor = RuleNumbers.period("validFor", validFor);
  }

  /** Returns the rule that an assessment is passed, whenever and however well. */
  static Passed of(UUID assessment) {
    return new Passed(assessment, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the assessments that a rule names. */
  static List<UUID> among(Rule rule) {
    return rule.conditions()
        .flatMap(part -> part instanceof Passed passed ? Stream.of(passed.assessment) : Stream.of())
        .distinct()
        .toList();
  }

  @Override
  public Support at(Known known) {
    return known
        .holding(FactKind.RESULT, about())
        .filter(fact -> known.within(validFor, fact) && reaches(fact) && counts(known, fact))
        .findFirst()
        .map(fact -> Support.on(List.of(fact)))
        .orElseGet(() -> Support.missing(this));
  }

  @Override
  public String inWords(RuleNames names) {
    return "pass "
        + names.quoted(assessment)
        + atLeast.map(score -> " with at least " + RuleNumbers.plain(score)).orElse("")
        + withinAttempts.map(most -> " within " + RuleNames.count(most, "attempt")).orElse("")
        + validFor.map(length -> ", at most " + RuleNames.period(length) + " ago").orElse("");
  }

  @Override
  public Set<Mention> mentions() {
    return Set.of(new Mention(FactKind.RESULT, about()));
  }

  @Override
  public boolean lasting() {
    return validFor.isEmpty();
  }

  @Override
  public Rule boundTo(UUID self) {
    return this;
  }

  private String about() {
    return assessment.toString();
  }

  private boolean reaches(Fact fact) {
    return atLeast
        .map(least -> fact.value().filter(score -> score.compareTo(least) >= 0).isPresent())
        .orElse(true);
  }

  /** Every result was an attempt, passed or not. */
  private boolean counts(Known known, Fact fact) {
    return withinAttempts
        .map(
            most ->
                known
                        .past(FactKind.RESULT, about())
                        .filter(other -> FactOrder.EARLIEST.compare(other, fact) < 0)
                        .count()
                    < most)
        .orElse(true);
  }
}
