package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.award.NoteRevocation;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;

/** Revokes a badge, for good, and with it the award that it was issued for. */
@Singleton
class RevokeCredential {

  private final CredentialStore credentials;
  private final ReadLearners learners;
  private final TakeBack takeBack;
  private final NoteRevocation noteRevocation;
  private final Clock clock;

  @Inject
  RevokeCredential(
      CredentialStore credentials,
      ReadLearners learners,
      TakeBack takeBack,
      NoteRevocation noteRevocation,
      Clock clock) {
    this.credentials = credentials;
    this.learners = learners;
    this.takeBack = takeBack;
    this.noteRevocation = noteRevocation;
    this.clock = clock;
  }

  /**
   * Revokes; again is no error and changes nothing.
   *
   * @param id the badge
   * @param learner whose badge it is, known before, because the person is held first
   */
  @Transactional
  HeldCredential revoke(UUID id, UUID learner, String reason, Caller caller) {
    learners.hold(learner);
    var badge = credentials.lock(id).orElseThrow(() -> Problem.notFound("badge", id));
    if (badge.revokedAt().isEmpty()) {
      noteRevocation.revoked(badge.award(), reason, caller.account());
      credentials
          .lockOfAward(badge.award())
          .forEach(one -> takeBack.takeBack(one, reason, caller.account().toString()));
    }
    return HeldCredential.of(badge, clock.instant());
  }
}
