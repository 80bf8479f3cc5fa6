package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.assay.server.learner.ReadLearners;

/**
 * Takes back badges when what they are for has ended and the badge itself does not say so: the end
 * became known after it was signed.
 */
@Singleton
class EndBadges {

  private static final int AT_ONCE = 50;

  private final CredentialStore credentials;
  private final ReadLearners learners;
  private final TakeBack takeBack;
  private final Clock clock;

  @Inject
  EndBadges(CredentialStore credentials, ReadLearners learners, TakeBack takeBack, Clock clock) {
    this.credentials = credentials;
    this.learners = learners;
    this.takeBack = takeBack;
    this.clock = clock;
  }

  @Transactional
  List<EndedBadge> due() {
    return credentials.ended(clock.instant(), AT_ONCE);
  }

  @Transactional
  void end(EndedBadge ended) {
    learners.hold(ended.learner());
    credentials
        .lock(ended.id())
        .filter(badge -> badge.end().filter(end -> !end.isAfter(clock.instant())).isPresent())
        .ifPresent(
            badge ->
                takeBack.takeBack(
                    badge, "What this badge stands for ended on that day.", "server"));
  }
}
