package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes down that something became known about a person. The caller's transaction holds the
 * person, so that the numbers of their events are in the order of commit, and so are the moments:
 * whoever has read the event of a number has read all that became known before.
 */
@Singleton
class NoteEvent {

  private final EventStore events;
  private final Clock clock;

  @Inject
  NoteEvent(EventStore events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void note(UUID person, EventKind kind, Optional<UUID> badge, Record content) {
    note(person, events.last(person), kind, badge, content);
  }

  /** Writes down the first that becomes known about somebody who is just being registered. */
  void first(UUID person, EventKind kind, Record content) {
    note(person, Optional.empty(), kind, Optional.empty(), content);
  }

  private void note(
      UUID person,
      Optional<ProfileEvent> last,
      EventKind kind,
      Optional<UUID> badge,
      Record content) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    events.add(
        new ProfileEvent(
            person,
            last.map(ProfileEvent::number).orElse(0) + 1,
            kind,
            badge,
            last.map(event -> after(event.knownAt(), now)).orElse(now),
            content));
  }

  /** Clocks of several servers may differ; what was known first is never later. */
  private static Instant after(Instant before, Instant now) {
    return now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
  }
}
