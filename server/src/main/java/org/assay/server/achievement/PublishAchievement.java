package org.assay.server.achievement;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.ServerConfig;
import org.assay.server.skill.ReadSkills;

/** Publishes a draft for good, if it keeps the rules; retires a class. */
@Singleton
class PublishAchievement {

  private final AchievementStore achievements;
  private final AssessmentCatalogue assessments;
  private final RequiredClasses requiredClasses;
  private final ResourceCatalogue resources;
  private final ReadSkills skills;
  private final AuditLog audit;
  private final ServerConfig config;
  private final Clock clock;
  private final Event<AchievementPublished> published;

  @Inject
  PublishAchievement(
      AchievementStore achievements,
      AssessmentCatalogue assessments,
      RequiredClasses requiredClasses,
      ResourceCatalogue resources,
      ReadSkills skills,
      AuditLog audit,
      ServerConfig config,
      Clock clock,
      Event<AchievementPublished> published) {
    this.achievements = achievements;
    this.assessments = assessments;
    this.requiredClasses = requiredClasses;
    this.resources = resources;
    this.skills = skills;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
    this.published = published;
  }

  @Transactional
  ShownClass publish(UUID id, Caller by) {
    achievements.holdAll();
    var badgeClass = achievements.hold(id);
    var version = achievements.version(id, badgeClass.openDraft()).orElseThrow();
    namedSkills(badgeClass, version.definition()).check();
    version.definition().wholeRule().ifPresent(rule -> namedLearning(badgeClass, rule).check());
    version.definition().wholeRule().ifPresent(rule -> namedSubjects(id, rule).check());
    var publication = publication(badgeClass, version);
    version.publish(publication.publish(), clock.instant());
    badgeClass.publishDraft();
    audit.write(
        by.account().toString(),
        "achievement.published",
        publication.address().toString(),
        version.definition().name());
    published.fire(new AchievementPublished(id));
    return new ShownClass(badgeClass, version);
  }

  @Transactional
  ShownClass retire(UUID id, Caller by) {
    var badgeClass = achievements.hold(id);
    badgeClass.retire(clock.instant());
    audit.write(by.account().toString(), "achievement.retired", id.toString(), "");
    return new ShownClass(badgeClass, achievements.version(id, badgeClass.latest()).orElseThrow());
  }

  private Publication publication(BadgeClass badgeClass, AchievementVersion version) {
    var definition = version.definition();
    var rule = definition.wholeRule();
    var today = LocalDate.now(clock);
    return new Publication(
        config.at("/achievements/" + badgeClass.id() + "/versions/" + version.number()),
        version.number(),
        definition,
        earlier(badgeClass),
        assessments.find(rule.map(Passed::among).orElse(List.of())),
        requiredClasses.find(rule.map(Holds::among).orElse(List.of())),
        requiredClasses.leadsTo(badgeClass.id(), rule),
        skills.findAll(definition.skillIds()),
        definition.skillIds().stream()
            .filter(skill -> skills.strategicAt(skill, today))
            .collect(toSet()));
  }

  private NamedLearning namedLearning(BadgeClass badgeClass, Rule rule) {
    var before =
        achievements
            .version(badgeClass.id(), badgeClass.latest())
            .flatMap(version -> version.definition().wholeRule())
            .map(Learned::skillsIn)
            .orElse(List.of());
    return new NamedLearning(
        rule,
        resources.titles(Learned.resourcesIn(rule)).keySet(),
        skills.findAll(Learned.skillsIn(rule)),
        Set.copyOf(before));
  }

  private NamedSubjects namedSubjects(UUID self, Rule rule) {
    var named = NamedSubjects.in(rule);
    var classes = requiredClasses.find(named).stream().map(RequiredClass::id);
    return new NamedSubjects(
        rule,
        Stream.concat(Stream.of(self), classes).collect(toSet()),
        assessments.find(named).stream().map(RequiredAssessment::id).collect(toSet()));
  }

  private NamedSkills namedSkills(BadgeClass badgeClass, AchievementDefinition definition) {
    var before =
        achievements
            .version(badgeClass.id(), badgeClass.latest())
            .map(version -> version.definition().skillIds())
            .orElse(List.of());
    return new NamedSkills(
        definition.skills(), skills.findAll(definition.skillIds()), Set.copyOf(before));
  }

  private Optional<Category> earlier(BadgeClass badgeClass) {
    return achievements
        .version(badgeClass.id(), badgeClass.latest())
        .map(version -> version.definition().category());
  }
}
