package org.assay.server.achievement;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.JsonText;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Achievement;
import org.jspecify.annotations.Nullable;

/**
 * One version of a badge class. While it is a draft it has a definition only; once published it has
 * the document that every badge repeats, kept letter by letter, and nothing of it changes.
 */
@Entity
@Table(name = "achievement_version")
class AchievementVersion {

  @Id private UUID id;
  private UUID achievement;
  private int number;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Basic
  @Convert(converter = DefinitionColumn.class)
  private AchievementDefinition definition;

  private @Nullable String document;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  /** The skills once more, as rows that a query can ask for. */
  @ElementCollection
  @CollectionTable(name = "achievement_skill", joinColumns = @JoinColumn(name = "version"))
  @Column(name = "skill")
  private Set<UUID> skills;

  /** What the rule mentions once more, as rows that a query can ask for. */
  @ElementCollection
  @CollectionTable(name = "achievement_mention", joinColumns = @JoinColumn(name = "version"))
  @Column(name = "mention")
  private Set<String> mentions;

  /** For JPA. */
  protected AchievementVersion() {}

  AchievementVersion(UUID id, UUID achievement, int number, AchievementDefinition definition) {
    this.id = id;
    this.achievement = achievement;
    this.number = number;
    this.category = definition.category();
    this.definition = definition;
    this.skills = new HashSet<>(definition.skillIds());
    this.mentions = mentions(achievement, definition);
  }

  private static Set<String> mentions(UUID self, AchievementDefinition definition) {
    return definition.wholeRule().map(rule -> rule.boundTo(self).mentions()).stream()
        .flatMap(Set::stream)
        .map(Mention::toString)
        .collect(toCollection(HashSet::new));
  }

  /** Takes another definition. */
  void redefine(AchievementDefinition other) {
    refusePublished();
    category = other.category();
    definition = other;
    skills = new HashSet<>(other.skillIds());
    mentions = mentions(achievement, other);
  }

  /** Takes the document, for good. */
  void publish(Achievement published, Instant now) {
    refusePublished();
    document = published.toDocument().toString();
    publishedAt = now;
  }

  private void refusePublished() {
    if (document != null) {
      throw Problem.conflict("Version " + number + " is published and does not change.");
    }
  }

  UUID achievement() {
    return achievement;
  }

  int number() {
    return number;
  }

  AchievementDefinition definition() {
    return definition;
  }

  /** Returns the document as it is served, if the version is published. */
  Optional<String> document() {
    return Optional.ofNullable(document);
  }

  Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  private Rule rule() {
    return definition
        .wholeRule()
        .map(rule -> rule.boundTo(achievement))
        .orElseThrow(() -> new IllegalStateException("a class was published without a rule"));
  }

  /** Returns the version as other rooms know it, if it is published. */
  Optional<PublishedAchievement> published(boolean retired) {
    return document()
        .map(
            text ->
                new PublishedAchievement(
                    achievement,
                    number,
                    category,
                    definition.name(),
                    JsonText.read(text, Achievement.class),
                    definition.skills(),
                    definition.validity(),
                    Passed.among(rule()),
                    rule(),
                    retired));
  }
}
