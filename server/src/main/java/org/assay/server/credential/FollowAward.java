package org.assay.server.credential;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.assay.server.award.AwardEnds;
import org.assay.server.award.AwardWithdrawn;

/** What becomes of an award becomes of its badge, in the same transaction. */
@Singleton
class FollowAward {

  private final OrderStore orders;
  private final CredentialStore credentials;
  private final TakeBack takeBack;
  private final Event<CredentialEnds> ends;

  @Inject
  FollowAward(
      OrderStore orders,
      CredentialStore credentials,
      TakeBack takeBack,
      Event<CredentialEnds> ends) {
    this.orders = orders;
    this.credentials = credentials;
    this.takeBack = takeBack;
    this.ends = ends;
  }

  /** A badge is revoked with its award; one that is not issued yet never will be. */
  @Transactional(TxType.MANDATORY)
  void withdrawn(@Observes AwardWithdrawn event) {
    orders.lockOfAward(event.award()).ifPresent(IssuanceOrder::cancel);
    credentials
        .lockOfAward(event.award())
        .ifPresent(
            badge -> takeBack.takeBack(badge, event.reason(), event.by().account().toString()));
  }

  /** A badge ends with what it is for. */
  @Transactional(TxType.MANDATORY)
  void ends(@Observes AwardEnds event) {
    orders.lockOfAward(event.award()).ifPresent(order -> order.endAt(event.end()));
    credentials
        .lockOfAward(event.award())
        .filter(badge -> badge.endAt(event.end()))
        .ifPresent(
            badge -> ends.fire(new CredentialEnds(badge.id(), badge.learner(), event.end())));
  }
}
