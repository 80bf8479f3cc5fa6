package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.ServerConfig;

/** What other rooms may ask about skills. */
@Singleton
public class ReadSkills {

  private final SkillStore skills;
  private final DesignationStore designations;
  private final ServerConfig config;

  @Inject
  ReadSkills(SkillStore skills, DesignationStore designations, ServerConfig config) {
    this.skills = skills;
    this.designations = designations;
    this.config = config;
  }

  /** Returns a skill, if there is one of that id. */
  public Optional<SkillView> find(UUID id) {
    return skills.find(id).map(this::view);
  }

  /** Returns those of the skills that exist, in the order of their making. */
  public List<SkillView> findAll(Collection<UUID> ids) {
    return skills.findAll(ids).stream().map(this::view).toList();
  }

  /** Returns when and why a skill was, is or will be strategic, oldest first. */
  public List<StrategicDesignation> designations(UUID skill) {
    return designations.of(skill).stream().map(Designation::view).toList();
  }

  /** Tells whether a skill is designated strategic, for any area, on a day. */
  public boolean strategicAt(UUID skill, LocalDate day) {
    return designations(skill).stream().anyMatch(designation -> designation.covers(day));
  }

  /** Returns the skills that are designated strategic, for any area, on a day. */
  public Set<UUID> strategicOn(LocalDate day) {
    return Set.copyOf(designations.skillsOn(day));
  }

  SkillView view(Skill skill) {
    return skill.view(config.at("/skills/" + skill.id()));
  }
}
