package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assay.server.access.Caller;
import org.assay.server.consent.ReadConsentEnds;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Answers whose profiles changed, to tools that keep up to date: a badge came, ended or was taken
 * back, the place changed, a consent came, was taken back or ended by itself. When the policy
 * changed, everybody's did.
 */
@Singleton
class QueryChanges {

  private static final int MOST_EVENTS = 1000;

  /** A server that was just filled has many events without a place; the rest waits. */
  private static final int MOST_ROUNDS = 50;

  private final MayRead mayRead;
  private final ReadConsentEnds consentEnds;
  private final ReadFeed readFeed;
  private final TellProfiles tellProfiles;
  private final Clock clock;

  @Inject
  QueryChanges(
      MayRead mayRead,
      ReadConsentEnds consentEnds,
      ReadFeed readFeed,
      TellProfiles tellProfiles,
      Clock clock) {
    this.mayRead = mayRead;
    this.consentEnds = consentEnds;
    this.readFeed = readFeed;
    this.tellProfiles = tellProfiles;
    this.clock = clock;
  }

  /**
   * Answers.
   *
   * @param after what an earlier answer said as next; from the beginning when absent
   * @param limit how many people at most
   */
  ProfileChanges query(
      @Nullable String wantedFor, @Nullable String after, int limit, Caller caller) {
    var purpose = mayRead.purpose(caller, wantedFor);
    if (mayRead.checkMany(caller, purpose).isPresent()) {
      throw new Problem(Code.NOT_ALLOWED, "Changes are told to tools, advisors and the owner.");
    }
    // Read before what is told: one that is published meanwhile is found by the next question.
    int policy = consentEnds.policy(purpose);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var from = FeedPlace.read(after, policy, now);
    boolean unplaced = givePlaces();
    var events = readFeed.after(from.place(), MOST_EVENTS);
    var at = latest(now, events);
    var page = new FeedPage(from, limit, at);
    int most = limit + 1;
    page.addEnds(consentEnds.of(purpose, caller.account(), from.ended(), at, most), most);
    page.addEvents(events);
    var items = tell(page, question(purpose, at), caller);
    boolean more = unplaced || page.hasMore() || events.size() == MOST_EVENTS;
    return new ProfileChanges(items, page.next().toString(), more);
  }

  private boolean givePlaces() {
    boolean unplaced = true;
    for (int round = 0; unplaced && round < MOST_ROUNDS; round++) {
      unplaced = readFeed.givePlaces();
    }
    return unplaced;
  }

  /**
   * Returns an instant at which all of the events are known. The clock of the server that wrote one
   * may be ahead of ours; what is passed over here would never be told.
   */
  private static Instant latest(Instant now, List<FeedEvent> events) {
    return events.stream()
        .map(event -> event.event().knownAt())
        .filter(known -> known.isAfter(now))
        .max(Instant::compareTo)
        .orElse(now);
  }

  private static Question question(String purpose, Instant at) {
    return new Question(purpose, new Moment(at, at), Optional.empty(), Optional.empty());
  }

  private List<ToldProfile> tell(FeedPage page, Question question, Caller caller) {
    var folded =
        tellProfiles.fold(page.people(), question, caller, question.moment().asOf()).stream()
            .filter(one -> page.concerns(one, caller.account()))
            .toList();
    return tellProfiles.tell(Answers.CHANGES, folded, caller, Folded::profile).stream()
        .map(ToldProfile::of)
        .toList();
  }
}
