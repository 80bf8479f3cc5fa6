package org.assay.server.achievement;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.server.platform.Problem;
import org.assay.server.skill.SkillView;
import org.assay.verifier.credential.Achievement;
import org.assay.verifier.credential.Alignment;
import org.assay.verifier.credential.Criteria;
import org.assay.verifier.credential.Image;

/**
 * Everything that is known at the moment a version is published: it decides whether the version
 * keeps the rules of the programme, and makes the document that is published.
 *
 * @param address the version's address, which is the achievement's id in every badge
 * @param number the version's number
 * @param definition what the owner says
 * @param earlier the category under which the class was published before
 * @param assessments those of the required assessments that exist
 * @param classes those of the required classes that are published
 * @param circular whether the class would require itself, directly or by others
 * @param skills those of the skills that exist
 * @param strategic those of the skills that are strategic on this day
 */
record Publication(
    URI address,
    int number,
    AchievementDefinition definition,
    Optional<Category> earlier,
    List<RequiredAssessment> assessments,
    List<RequiredClass> classes,
    boolean circular,
    List<SkillView> skills,
    Set<UUID> strategic) {

  /** Makes the document, unless a rule of the programme is broken. */
  Achievement publish() {
    refuse(brokenRules());
    return document();
  }

  /** Refuses to publish if a rule is broken, with a sentence for each. */
  static void refuse(List<String> broken) {
    if (!broken.isEmpty()) {
      throw Problem.ruleBroken(String.join(" ", broken));
    }
  }

  /** Returns a sentence for each rule that is broken. */
  List<String> brokenRules() {
    var broken = new ArrayList<String>();
    missing(definition.skillIds(), skills.stream().map(SkillView::id))
        .ifPresent(ids -> broken.add("These skills do not exist: " + ids + "."));
    definition
        .wholeRule()
        .ifPresentOrElse(
            rule -> brokenBy(rule, broken),
            () -> broken.add("A class requires something: an assessment, or a rule."));
    if (definition.category() == Category.STRATEGIC && strategic.isEmpty()) {
      broken.add("A STRATEGIC class names at least one skill that is designated strategic today.");
    }
    earlier
        .filter(category -> category != definition.category())
        .ifPresent(category -> broken.add("This class was published as " + category + "."));
    return broken;
  }

  private void brokenBy(Rule rule, List<String> broken) {
    var lost = new ArrayList<String>();
    missing(Passed.among(rule), assessments.stream().map(RequiredAssessment::id))
        .ifPresent(ids -> lost.add("These assessments do not exist: " + ids + "."));
    missing(Holds.among(rule), classes.stream().map(RequiredClass::id))
        .ifPresent(ids -> lost.add("These classes are not published: " + ids + "."));
    broken.addAll(lost);
    if (circular) {
      broken.add("A class does not require itself, directly or by way of others.");
    }
    if (lost.isEmpty()) {
      new Proof(rule, definition.rule().isEmpty(), assessments, classes)
          .missingFor(definition.category())
          .ifPresent(broken::add);
    }
  }

  /** Returns the ids of what is named and does not exist, in words, if there are such. */
  static Optional<String> missing(Collection<UUID> named, Stream<UUID> existing) {
    var missing = new HashSet<>(named);
    missing.removeAll(existing.collect(toSet()));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            missing.stream().map(UUID::toString).sorted().collect(Collectors.joining(", ")));
  }

  private Achievement document() {
    var document =
        Achievement.of(
                address.toString(),
                definition.name(),
                definition.description(),
                Criteria.ofNarrative(definition.criteria()))
            .achievementType(definition.category().achievementType())
            .alignment(alignment())
            .image(Image.of(address + "/image.png"))
            .resultDescription(
                assessments.stream().map(each -> each.description(address.toString())).toList())
            .tag(definition.tags())
            .version(Integer.toString(number));
    definition.language().ifPresent(document::inLanguage);
    definition.humanCode().ifPresent(document::humanCode);
    return document.build();
  }

  /** The skills themselves, then the same skills in frameworks outside; each address once. */
  private List<Alignment> alignment() {
    var byTarget = new LinkedHashMap<String, Alignment>();
    skills.forEach(skill -> byTarget.putIfAbsent(skill.targetUrl(), skill.alignment()));
    skills.stream()
        .flatMap(skill -> skill.alignments().stream())
        .forEach(outer -> byTarget.putIfAbsent(outer.targetUrl(), outer));
    return List.copyOf(byTarget.values());
  }
}
