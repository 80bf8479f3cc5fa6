package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.credential.CredentialState;
import org.assay.server.credential.HeldCredential;
import org.assay.server.credential.ReadCredentials;
import org.assay.server.platform.ServerConfig;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.SkillView;
import org.assay.server.skill.StrategicDesignation;
import org.assay.server.skillprofile.SkillProfile.Attainment;
import org.assay.server.skillprofile.SkillProfile.ProvenSkill;

/** Gathers what a person's valid badges prove, skill by skill. */
@Singleton
class ProvenSkills {

  private final ReadCredentials credentials;
  private final ReadAchievements achievements;
  private final ReadSkills skills;
  private final ServerConfig config;

  @Inject
  ProvenSkills(
      ReadCredentials credentials,
      ReadAchievements achievements,
      ReadSkills skills,
      ServerConfig config) {
    this.credentials = credentials;
    this.achievements = achievements;
    this.skills = skills;
    this.config = config;
  }

  List<ProvenSkill> of(UUID person, Instant now) {
    var bySkill = attainments(person);
    var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    return skills.findAll(bySkill.keySet()).stream()
        .map(skill -> proven(skill, bySkill.getOrDefault(skill.id(), List.of()), today))
        .sorted(Comparator.comparing(ProvenSkill::name).thenComparing(ProvenSkill::skill))
        .toList();
  }

  private Map<UUID, List<Attainment>> attainments(UUID person) {
    var bySkill = new LinkedHashMap<UUID, List<Attainment>>();
    for (var badge : credentials.held(person)) {
      if (badge.state() == CredentialState.VALID) {
        achievements
            .version(badge.achievement(), badge.version())
            .ifPresent(achievement -> add(bySkill, badge, achievement));
      }
    }
    return bySkill;
  }

  private void add(
      Map<UUID, List<Attainment>> bySkill, HeldCredential badge, PublishedAchievement achievement) {
    for (var skill : achievement.skills()) {
      bySkill
          .computeIfAbsent(skill.skill(), none -> new ArrayList<>())
          .add(0, attainment(badge, achievement, skill.level()));
    }
  }

  private Attainment attainment(
      HeldCredential badge, PublishedAchievement achievement, String level) {
    return new Attainment(
        level,
        config.at("/credentials/" + badge.id()).toString(),
        achievement.document().id(),
        achievement.name(),
        achievement.category().name().toLowerCase(Locale.ROOT),
        badge.validFrom(),
        badge.validUntil());
  }

  private ProvenSkill proven(SkillView skill, List<Attainment> attainments, LocalDate today) {
    var areas =
        skills.designations(skill.id()).stream()
            .filter(designation -> designation.covers(today))
            .map(StrategicDesignation::area)
            .distinct()
            .toList();
    return new ProvenSkill(
        skill.id(), skill.name(), skill.frameworkName(), !areas.isEmpty(), areas, attainments);
  }
}
