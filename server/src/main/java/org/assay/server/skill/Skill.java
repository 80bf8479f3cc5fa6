package org.assay.server.skill;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  private String name;
  private String description;
  private @Nullable String code;

  @Column(name = "target_url")
  private @Nullable String targetUrl;

  @Basic
  @Convert(converter = AlignmentsColumn.class)
  private List<Alignment> alignments;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected Skill() {}

  Skill(UUID id, NewSkill given, @Nullable Framework framework, Instant now) {
    this.id = id;
    this.framework = framework;
    this.name = given.name();
    this.description = given.description();
    this.code = given.code().orElse(null);
    this.targetUrl = given.targetUrl().orElse(null);
    this.alignments = given.alignments();
    this.madeAt = now;
  }

  UUID id() {
    return id;
  }

  /**
   * Returns the skill as other rooms and everybody may know it.
   *
   * @param own the address of this skill on this server, named when there is no other
   */
  SkillView view(URI own) {
    var in = Optional.ofNullable(framework);
    return new SkillView(
        id,
        name,
        description,
        in.map(Framework::id),
        in.map(Framework::name),
        Optional.ofNullable(code),
        targetUrl == null ? own.toString() : targetUrl,
        alignments);
  }
}
