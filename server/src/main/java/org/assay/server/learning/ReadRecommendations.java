package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.access.Caller;

/** Answers what somebody could learn next, and why. */
@Singleton
class ReadRecommendations {

  private final CheckSight sight;
  private final ReadStanding standings;
  private final ReadGrounds grounds;
  private final Clock clock;

  @Inject
  ReadRecommendations(CheckSight sight, ReadStanding standings, ReadGrounds grounds, Clock clock) {
    this.sight = sight;
    this.standings = standings;
    this.grounds = grounds;
    this.clock = clock;
  }

  Recommendations read(UUID id, Caller caller) {
    var person = sight.visible(caller, id);
    var now = clock.instant();
    var standing = standings.of(id, now);
    return new Recommendations(id, Recommend.from(grounds.of(person, standing, now), standing));
  }
}
