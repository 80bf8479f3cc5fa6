package org.assay.server.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the conditions of a draft's rule are about, where they are not about the class itself, at
 * the moment it is published: nobody could ever be approved for a class that does not exist.
 *
 * @param rule the rule
 * @param classes the class itself, and those of the classes it names that are published
 * @param assessments those of the assessments it names that exist
 */
record NamedSubjects(Rule rule, Set<UUID> classes, Set<UUID> assessments) {

  NamedSubjects {
    classes = Set.copyOf(classes);
    assessments = Set.copyOf(assessments);
  }

  /** Returns the ids of classes and assessments that conditions of a rule are about. */
  static List<UUID> in(Rule rule) {
    return Stream.concat(classesIn(rule), workIn(rule)).distinct().toList();
  }

  private static Stream<UUID> classesIn(Rule rule) {
    return abouts(
        rule,
        part ->
            part instanceof Approved approved
                ? approved.about()
                : part instanceof Endorsed endorsed ? endorsed.about() : Optional.empty());
  }

  private static Stream<UUID> workIn(Rule rule) {
    return abouts(rule, part -> part instanceof HandedIn work ? work.about() : Optional.empty());
  }

  private static Stream<UUID> abouts(Rule rule, Function<Rule, Optional<UUID>> about) {
    return rule.conditions().flatMap(part -> about.apply(part).stream());
  }

  /** Refuses the draft if something does not exist. */
  void check() {
    Publication.refuse(brokenRules());
  }

  /** Returns a sentence for each rule of the programme that is broken. */
  List<String> brokenRules() {
    var broken = new ArrayList<String>();
    Publication.missing(classesIn(rule).toList(), classes.stream())
        .ifPresent(ids -> broken.add("These classes are not published: " + ids + "."));
    Publication.missing(
            workIn(rule).toList(), Stream.concat(classes.stream(), assessments.stream()))
        .ifPresent(ids -> broken.add("There is no such class or assessment: " + ids + "."));
    return broken;
  }
}
