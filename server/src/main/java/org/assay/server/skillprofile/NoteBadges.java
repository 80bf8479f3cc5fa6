package org.assay.server.skillprofile;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.achievement.SkillLevel;
import org.assay.server.credential.CredentialEnds;
import org.assay.server.credential.CredentialIssued;
import org.assay.server.credential.CredentialRevoked;
import org.assay.server.credential.HeldCredential;
import org.assay.server.platform.JsonText;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.SkillView;
import org.assay.server.skillprofile.BadgeSaid.Assessed;
import org.assay.server.skillprofile.ClassSaid.Proof;

/** Writes down what becomes known about badges, in the transaction in which it does. */
@Singleton
class NoteBadges {

  private final NoteEvent note;
  private final EventStore events;
  private final ReadAchievements achievements;
  private final ReadSkills skills;

  @Inject
  NoteBadges(NoteEvent note, EventStore events, ReadAchievements achievements, ReadSkills skills) {
    this.note = note;
    this.events = events;
    this.achievements = achievements;
    this.skills = skills;
  }

  @Transactional(TxType.MANDATORY)
  void issued(@Observes CredentialIssued issued) {
    var badge = issued.badge();
    var of = classOf(badge);
    events.add(of, JsonText.write(of));
    for (var proof : of.skills()) {
      events.addSkill(proof.skill(), badge.learner(), badge.id(), badge.validFrom());
    }
    note.note(
        badge.learner(),
        EventKind.BADGE,
        Optional.of(badge.id()),
        new BadgeSaid(
            badge.achievement(),
            badge.version(),
            badge.validFrom(),
            badge.validUntil(),
            issued.endsAt(),
            issued.facts().stream().map(Assessed::of).toList()));
  }

  @Transactional(TxType.MANDATORY)
  void ends(@Observes CredentialEnds event) {
    note.note(
        event.learner(), EventKind.ENDS, Optional.of(event.credential()), new EndSaid(event.end()));
  }

  @Transactional(TxType.MANDATORY)
  void revoked(@Observes CredentialRevoked event) {
    note.note(
        event.learner(),
        EventKind.REVOKED,
        Optional.of(event.credential()),
        new RevocationSaid(event.at(), event.ended()));
  }

  private ClassSaid classOf(HeldCredential badge) {
    var of =
        achievements
            .version(badge.achievement(), badge.version())
            .orElseThrow(() -> new IllegalStateException("the badge class is gone"));
    return new ClassSaid(
        of.id(), of.version(), of.name(), of.category(), of.document().id(), proofs(of));
  }

  private List<Proof> proofs(PublishedAchievement of) {
    var named =
        skills.findAll(of.skills().stream().map(SkillLevel::skill).toList()).stream()
            .collect(Collectors.toMap(SkillView::id, Function.identity()));
    return of.skills().stream()
        .flatMap(
            level ->
                Optional.ofNullable(named.get(level.skill())).stream()
                    .map(skill -> proof(skill, level.level())))
        .toList();
  }

  private static Proof proof(SkillView skill, String level) {
    int step = Math.max(0, skill.levels().indexOf(level));
    return new Proof(skill.id(), skill.name(), skill.frameworkName(), level, step);
  }
}
