package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.server.consent.ConsentEnd;

/** A page of the feed: people whose consents ended, then those whose events follow. */
final class FeedPage {

  private final int limit;
  private final Instant at;
  private final Set<UUID> people = new LinkedHashSet<>();
  private final Set<UUID> ended = new HashSet<>();
  private final List<FeedEvent> events = new ArrayList<>();
  private FeedPlace next;
  private boolean more;

  /**
   * Creates it, empty.
   *
   * @param limit how many people at most
   * @param at the instant for which they are told
   */
  FeedPage(FeedPlace from, int limit, Instant at) {
    this.next = from;
    this.limit = limit;
    this.at = at;
  }

  /**
   * Adds people whose consents ended, as far as there is room.
   *
   * @param ends all there are until the instant of the page, or as many as {@code most}
   */
  void addEnds(List<ConsentEnd> ends, int most) {
    var last = next.ended();
    boolean all = ends.size() < most;
    for (var end : ends) {
      if (!add(end.person())) {
        all = false;
        break;
      }
      ended.add(end.person());
      last = end;
    }
    more |= !all;
    next = new FeedPlace(next.place(), next.policy(), all ? ConsentEnd.allOf(at) : last);
  }

  /** Adds people of whom something became known, as far as there is room. */
  void addEvents(List<FeedEvent> following) {
    for (var event : following) {
      if (!add(event.person())) {
        more = true;
        return;
      }
      events.add(event);
      next = new FeedPlace(event.place(), next.policy(), next.ended());
    }
  }

  private boolean add(UUID person) {
    return people.contains(person) || (people.size() < limit && people.add(person));
  }

  /** Returns who stands on it, in order. */
  List<UUID> people() {
    return List.copyOf(people);
  }

  /** Tells whether somebody is to be told to a reader. */
  boolean concerns(Folded folded, UUID reader) {
    var person = folded.profile().person();
    return ended.contains(person)
        || events.stream()
            .filter(event -> event.person().equals(person))
            .anyMatch(event -> event.concerns(folded, reader));
  }

  /** Returns where the next page begins. */
  FeedPlace next() {
    return next;
  }

  /** Tells whether there was no room for some. */
  boolean hasMore() {
    return more;
  }
}
