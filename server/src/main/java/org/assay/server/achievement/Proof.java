package org.assay.server.achievement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Tells whether a rule is proof of what a category says. What a category demands must stand in
 * every way of meeting the rule, not only in one of several.
 *
 * @param rule what earns the badge
 * @param shortForm whether the rule is a mere list of assessments, as rules once were
 * @param assessments the assessments that it names
 * @param classes the classes that it names
 */
record Proof(
    Rule rule,
    boolean shortForm,
    List<RequiredAssessment> assessments,
    List<RequiredClass> classes) {

  /** Returns a sentence about what is missing, if anything is. */
  Optional<String> missingFor(Category category) {
    return switch (category) {
      case KNOWLEDGE ->
          unless(
              demands(passes(assessment -> !assessment.review()).or(holds(category))),
              "A KNOWLEDGE class requires a test with a score that cannot be avoided.");
      case SKILL ->
          unless(
              demands(passes(RequiredAssessment::applied).or(holds(category))),
              "A SKILL class requires at least one assessment of kind APPLIED that cannot be"
                  + " avoided.");
      case CONTRIBUTION ->
          unless(
              demands(approval().or(holds(category))),
              "A CONTRIBUTION class requires the approval of reviewers that cannot be avoided.");
      case PERFORMANCE ->
          unless(
              demands(approval().or(Metric.class::isInstance).or(holds(category))),
              "A PERFORMANCE class requires the approval of reviewers, or a metric, that cannot be"
                  + " avoided.");
      case MEMBERSHIP ->
          unless(
              demands(Member.class::isInstance) || (shortForm && demands(approval())),
              "A MEMBERSHIP class requires to be a member of a group, and that this cannot be"
                  + " avoided.");
      case STRATEGIC -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean fine, String sentence) {
    return fine ? Optional.empty() : Optional.of(sentence);
  }

  private boolean demands(Predicate<Rule> sort) {
    return rule.demands(sort);
  }

  private Predicate<Rule> passes(Predicate<RequiredAssessment> sort) {
    return part ->
        part instanceof Passed passed
            && assessments.stream()
                .anyMatch(found -> found.id().equals(passed.assessment()) && sort.test(found));
  }

  /** A review is an approval too: rules said it so before there were nominations. */
  private Predicate<Rule> approval() {
    return passes(RequiredAssessment::review).or(Approved.class::isInstance);
  }

  /** A badge of the same category was earned by such proof. */
  private Predicate<Rule> holds(Category category) {
    Predicate<UUID> same =
        id ->
            classes.stream()
                .anyMatch(found -> found.id().equals(id) && found.category() == category);
    return part -> part instanceof Holds held && held.mostlyOf(same);
  }
}
