package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that became known about a person, in the order in which it did. Everything that is told of
 * their badges is worked out of this, purely: what comes later never changes what was known before.
 *
 * @param person who
 * @param events what became known
 */
record History(UUID person, List<KnownEvent> events) {

  /** Creates it with its own copy of the list. */
  History {
    events = List.copyOf(events);
  }

  /** Returns how many events there are: how far the person's log was read. */
  int read() {
    return events.isEmpty() ? 0 : events.get(events.size() - 1).number();
  }

  /** Returns the history as it was when so many events were known. */
  History upTo(int number) {
    return new History(person, events.stream().filter(event -> event.number() <= number).toList());
  }

  /** Returns the badges that held at a moment, in the order in which they became known. */
  List<HeldBadge> badges(Moment moment) {
    return known(moment.knownAt()).stream().filter(badge -> badge.holdsAt(moment.asOf())).toList();
  }

  /** Returns all badges that were known at an instant, whatever became of them. */
  Collection<HeldBadge> known(Instant knownAt) {
    var badges = new LinkedHashMap<UUID, HeldBadge>();
    at(knownAt)
        .forEach(
            event -> {
              var id = event.badge();
              if (id != null) {
                badges.compute(id, (same, badge) -> after(event, id, badge));
              }
            });
    return badges.values();
  }

  private static HeldBadge after(KnownEvent event, UUID id, @Nullable HeldBadge before) {
    if (before == null) {
      return HeldBadge.of(id, event.content(BadgeSaid.class));
    }
    return switch (event.kind()) {
      case ENDS -> before.endingAt(event.content(EndSaid.class).end());
      case REVOKED -> before.takenBack(event.content(RevocationSaid.class));
      case BADGE, PLACED, CONSENT -> before;
    };
  }

  /** Returns where the person worked at a moment; where they were first, for what lies before. */
  PlaceSaid place(Moment moment) {
    var places = at(moment.knownAt()).filter(event -> event.kind() == EventKind.PLACED).toList();
    var until = places.stream().filter(event -> !event.knownAt().isAfter(moment.asOf())).toList();
    return until.isEmpty() ? first(places) : last(until);
  }

  private static PlaceSaid first(List<KnownEvent> places) {
    return places.isEmpty() ? PlaceSaid.UNKNOWN : places.get(0).content(PlaceSaid.class);
  }

  private static PlaceSaid last(List<KnownEvent> places) {
    return places.get(places.size() - 1).content(PlaceSaid.class);
  }

  private Stream<KnownEvent> at(Instant knownAt) {
    return events.stream().filter(event -> !event.knownAt().isAfter(knownAt));
  }

  /** Returns the last event of a kind, if there is one. */
  Optional<KnownEvent> lastOf(EventKind kind) {
    return events.stream().filter(event -> event.kind() == kind).reduce((a, b) -> b);
  }
}
