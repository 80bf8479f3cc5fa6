package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** What other rooms may ask about badges. */
@Singleton
public class ReadCredentials {

  private final CredentialStore credentials;
  private final Clock clock;

  @Inject
  ReadCredentials(CredentialStore credentials, Clock clock) {
    this.credentials = credentials;
    this.clock = clock;
  }

  /** Returns all badges of a person, the oldest first, whatever their state. */
  public List<HeldCredential> held(UUID learner) {
    return held(credentials.allOf(learner));
  }

  /** Returns whose badge it is. */
  UUID learnerOf(UUID badge) {
    return credentials
        .find(badge)
        .map(IssuedCredential::learner)
        .orElseThrow(() -> Problem.notFound("badge", badge));
  }

  /** Returns a page of badges in the order of their making, of one person or of all. */
  List<HeldCredential> page(Optional<UUID> learner, Optional<Set<UUID>> classes, Paging paging) {
    return held(credentials.page(learner, classes, paging));
  }

  private List<HeldCredential> held(List<IssuedCredential> rows) {
    var now = clock.instant();
    return rows.stream().map(row -> HeldCredential.of(row, now)).toList();
  }
}
