package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask about badges. */
@Singleton
public class ReadCredentials {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final int ALL_OF_ONE_PERSON = 10_000;

  private final CredentialStore credentials;
  private final Clock clock;

  @Inject
  ReadCredentials(CredentialStore credentials, Clock clock) {
    this.credentials = credentials;
    this.clock = clock;
  }

  /** Returns all badges of a person, the oldest first, whatever their state. */
  public List<HeldCredential> held(UUID learner) {
    return page(Optional.of(learner), Optional.empty(), ALL_OF_ONE_PERSON);
  }

  /** Returns a page of badges in the order of their making. */
  List<HeldCredential> page(Optional<UUID> learner, Optional<UUID> after, int most) {
    var from = after.orElse(BEFORE_ALL);
    var rows =
        learner
            .map(person -> credentials.ofLearner(person, from, most))
            .orElseGet(() -> credentials.page(from, most));
    var now = clock.instant();
    return rows.stream().map(row -> HeldCredential.of(row, now)).toList();
  }
}
