package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Answers whose profiles changed, to tools that keep up to date: a badge came, ended or was taken
 * back, the place changed, or a consent.
 */
@Singleton
class QueryChanges {

  private static final int MOST_EVENTS = 1000;

  private final MayRead mayRead;
  private final Asking asking;
  private final ReadFeed readFeed;
  private final TellProfiles tellProfiles;

  @Inject
  QueryChanges(MayRead mayRead, Asking asking, ReadFeed readFeed, TellProfiles tellProfiles) {
    this.mayRead = mayRead;
    this.asking = asking;
    this.readFeed = readFeed;
    this.tellProfiles = tellProfiles;
  }

  /**
   * Answers.
   *
   * @param after the place up to which all is known; from the beginning when absent
   * @param limit how many people at most
   */
  ProfileChanges query(
      @Nullable String wantedFor, @Nullable String after, int limit, Caller caller) {
    var purpose = mayRead.purpose(caller, wantedFor);
    if (mayRead.checkMany(caller, purpose).isPresent()) {
      throw new Problem(Code.NOT_ALLOWED, "Changes are told to tools, advisors and the owner.");
    }
    while (readFeed.givePlaces()) {
      // A server that was just filled has many without a place.
    }
    long place = place(after);
    var people = new LinkedHashSet<UUID>();
    var events = readFeed.after(place, MOST_EVENTS);
    boolean more = events.size() == MOST_EVENTS;
    for (var event : events) {
      if (people.size() == limit && !people.contains(event.person())) {
        more = true;
        break;
      }
      people.add(event.person());
      place = event.place();
    }
    var folded = tellProfiles.fold(people, asking.of(purpose, Asking.Wish.NOW), caller);
    var items =
        tellProfiles.tell(Answers.CHANGES, folded, caller, Folded::profile).stream()
            .map(ToldProfile::of)
            .toList();
    return new ProfileChanges(items, Long.toString(place), more);
  }

  private static long place(@Nullable String after) {
    if (after == null) {
      return 0;
    }
    if (!after.matches("[0-9]{1,18}")) {
      throw Problem.invalid("The parameter 'after' is what an earlier answer said as 'next'.");
    }
    return Long.parseLong(after);
  }
}
