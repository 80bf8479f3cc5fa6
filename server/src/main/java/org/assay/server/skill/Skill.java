package org.assay.server.skill;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.OptionalIdColumn;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can do and a badge can prove. Its id never changes, because badges point
 * at it.
 */
@Entity
@Table(name = "skill")
class Skill {

  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "framework")
  private @Nullable Framework framework;

  @ManyToOne
  @JoinColumn(name = "scale")
  private @Nullable Scale scale;

  @Enumerated(EnumType.STRING)
  private SkillState state;

  private String name;
  private String description;
  private @Nullable String code;
  private @Nullable String source;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID parent;

  @Column(name = "target_url")
  private @Nullable String targetUrl;

  @Column(name = "target_type")
  private @Nullable String targetType;

  @Basic
  @Convert(converter = KeywordsColumn.class)
  private List<String> keywords = List.of();

  @Basic
  @Convert(converter = DetailsColumn.class)
  private Map<String, List<String>> details = Map.of();

  @Basic
  @Convert(converter = AlignmentsColumn.class)
  private List<Alignment> alignments;

  private int revision = 1;
  private boolean keyed;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected Skill() {}

  Skill(
      UUID id, NewSkill given, Optional<Framework> framework, Optional<Scale> scale, Instant now) {
    this.id = id;
    this.framework = framework.orElse(null);
    this.scale = scale.orElse(null);
    this.state = given.state().orElse(SkillState.PUBLISHED);
    this.name = given.name();
    this.description = given.description();
    this.code = given.code().orElse(null);
    this.parent = given.parent().orElse(null);
    this.targetUrl = given.targetUrl().orElse(null);
    this.alignments = given.alignments();
    this.madeAt = now;
  }

  /** Creates a skill that stands in a framework published by others. */
  Skill(UUID id, SourceItem item, Optional<UUID> parent, Framework framework, Instant now) {
    this.id = id;
    this.framework = framework;
    this.state = SkillState.DRAFT;
    this.code = item.code().orElse(null);
    this.madeAt = now;
    take(item, parent);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  SkillState state() {
    return state;
  }

  Optional<String> source() {
    return Optional.ofNullable(source);
  }

  Optional<String> code() {
    return Optional.ofNullable(code);
  }

  Optional<UUID> parent() {
    return Optional.ofNullable(parent);
  }

  Optional<UUID> frameworkId() {
    return Optional.ofNullable(framework).map(Framework::id);
  }

  /** Moves on from draft to published; nothing leads back. */
  void publish() {
    if (state == SkillState.RETIRED) {
      throw Problem.conflict("This skill is retired.");
    }
    state = SkillState.PUBLISHED;
  }

  /** Retires it, for good. */
  void retire() {
    state = SkillState.RETIRED;
  }

  /** Tells whether the source says something else than is known here. */
  SkillChanges changes(SourceItem item, Optional<UUID> newParent) {
    return new SkillChanges()
        .add("name", name, item.name())
        .add("description", description, item.description())
        .add("code", code().or(item::code), item.code().or(this::code))
        .add("address", Optional.ofNullable(targetUrl), item.targetUrl())
        .add("type", Optional.ofNullable(targetType), item.targetType())
        .add("place in the hierarchy", parent(), newParent)
        .add("keywords", keywords, item.keywords())
        .add("details", details, item.details())
        .add("alignments", alignments, item.alignments());
  }

  /** Takes over what the source says, and keeps what was said before. */
  SkillRevision revise(SourceItem item, Optional<UUID> newParent, SkillRevision.Note note) {
    var before = new SkillRevision(this, ++revision, note);
    item.code().ifPresent(newCode -> this.code = newCode);
    take(item, newParent);
    return before;
  }

  /** Takes over what the owner says, and keeps what was said before. */
  SkillRevision revise(NewSkill given, Optional<Scale> newScale, SkillRevision.Note note) {
    var before = new SkillRevision(this, ++revision, note);
    keyed &= name.equals(given.name());
    name = given.name();
    description = given.description();
    code = given.code().orElse(null);
    parent = given.parent().orElse(null);
    targetUrl = given.targetUrl().orElse(null);
    alignments = given.alignments();
    scale = newScale.orElse(null);
    return before;
  }

  private void take(SourceItem item, Optional<UUID> newParent) {
    keyed &= item.name().equals(name);
    source = item.source();
    name = item.name();
    description = item.description();
    parent = newParent.orElse(null);
    targetUrl = item.targetUrl().orElse(null);
    targetType = item.targetType().orElse(null);
    keywords = item.keywords();
    details = item.details();
    alignments = item.alignments();
  }

  boolean revised() {
    return revision > 1;
  }

  void keyed() {
    keyed = true;
  }

  String description() {
    return description;
  }

  /**
   * Returns the skill as other rooms and everybody may know it.
   *
   * @param own the address of this skill on this server, named when there is no other
   */
  SkillView view(URI own) {
    var in = Optional.ofNullable(framework);
    var used = Optional.ofNullable(scale).or(() -> in.flatMap(Framework::scale));
    return new SkillView(
        id,
        name,
        description,
        in.map(Framework::id),
        in.map(Framework::name),
        code(),
        targetUrl == null ? own.toString() : targetUrl,
        Objects.requireNonNullElse(targetType, SkillView.TARGET_TYPE),
        alignments,
        state,
        parent(),
        keywords,
        details,
        used.map(Scale::id),
        used.map(Scale::levelNames).orElse(List.of()),
        revision);
  }
}
