package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

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
    return held(credentials.ofLearner(learner, BEFORE_ALL, ALL_OF_ONE_PERSON));
  }

  /** Returns whose badge it is. */
  UUID learnerOf(UUID badge) {
    return credentials
        .find(badge)
        .map(IssuedCredential::learner)
        .orElseThrow(() -> Problem.notFound("badge", badge));
  }

  /** Returns a page of badges in the order of their making, of one person or of all. */
  List<HeldCredential> page(Optional<UUID> learner, Paging paging) {
    var after = paging.after().orElse(BEFORE_ALL);
    return held(
        learner
            .map(person -> credentials.ofLearner(person, after, paging.rows()))
            .orElseGet(() -> credentials.page(after, paging.rows())));
  }

  private List<HeldCredential> held(List<IssuedCredential> rows) {
    var now = clock.instant();
    return rows.stream().map(row -> HeldCredential.of(row, now)).toList();
  }
}
