package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.access.Scope;
import org.assay.server.achievement.Category;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.JsonText;
import org.assay.server.skillprofile.BadgeSaid.Assessed;
import org.assay.server.skillprofile.ClassSaid.Proof;

/** Lets things become known about people as the rooms do that know them. */
@Singleton
public class KnownInContainer {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

  private final NoteEvent note;
  private final EventStore events;
  private final ReadLearners learners;
  private final Clock clock;

  @Inject
  KnownInContainer(NoteEvent note, EventStore events, ReadLearners learners, Clock clock) {
    this.note = note;
    this.events = events;
    this.learners = learners;
    this.clock = clock;
  }

  /** A tool that may read for any purpose, as the owner's own client does. */
  static Caller ownersTool() {
    return new Caller(
        new UUID(0, 9),
        "Pay tool",
        true,
        Set.of(Role.OWNER),
        Set.of(Scope.SKILLPROFILES_READ),
        Set.of());
  }

  /** A badge of a class of its own, for a skill at the third level; returns its id. */
  @Transactional
  UUID badge(UUID person, UUID skill) {
    return badge(person, skill, Category.SKILL);
  }

  @Transactional
  UUID badge(UUID person, UUID skill, Category category) {
    learners.hold(person).orElseThrow();
    var achievement = UUID.randomUUID();
    add(classOf(achievement, skill, category));
    var badge = UUID.randomUUID();
    var lab = new Assessed("LAB", "Lab", FROM, Optional.of("Bob"), Optional.empty());
    note.note(
        person,
        EventKind.BADGE,
        Optional.of(badge),
        new BadgeSaid(achievement, 1, FROM, Optional.empty(), Optional.empty(), List.of(lab)));
    events.addSkill(skill, person, badge, FROM);
    return badge;
  }

  @Transactional
  void revoke(UUID person, UUID badge) {
    learners.hold(person).orElseThrow();
    note.note(
        person, EventKind.REVOKED, Optional.of(badge), new RevocationSaid(clock.instant(), false));
  }

  @Transactional
  void end(UUID person, UUID badge) {
    learners.hold(person).orElseThrow();
    note.note(person, EventKind.ENDS, Optional.of(badge), new EndSaid(Optional.of(FROM)));
  }

  private void add(ClassSaid of) {
    events.add(of, JsonText.write(of));
  }

  private static ClassSaid classOf(UUID achievement, UUID skill, Category category) {
    return new ClassSaid(
        achievement,
        1,
        "Cloud",
        category,
        "https://assay.example.org/achievements/" + achievement + "/versions/1",
        List.of(new Proof(skill, "Cloud", Optional.empty(), "expert", 2)));
  }
}
