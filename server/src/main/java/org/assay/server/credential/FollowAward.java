package org.assay.server.credential;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.award.AwardEnds;
import org.assay.server.award.AwardWithdrawn;

/** What becomes of an award becomes of its badges, in the same transaction. */
@Singleton
class FollowAward {

  private final OrderStore orders;
  private final CredentialStore credentials;
  private final ReadAchievements achievements;
  private final TakeBack takeBack;
  private final Clock clock;
  private final Event<OrderPlaced> placed;
  private final Event<CredentialEnds> ends;

  @Inject
  FollowAward(
      OrderStore orders,
      CredentialStore credentials,
      ReadAchievements achievements,
      TakeBack takeBack,
      Clock clock,
      Event<OrderPlaced> placed,
      Event<CredentialEnds> ends) {
    this.orders = orders;
    this.credentials = credentials;
    this.achievements = achievements;
    this.takeBack = takeBack;
    this.clock = clock;
    this.placed = placed;
    this.ends = ends;
  }

  /** A badge is revoked with its award; one that is not issued yet never will be. */
  @Transactional(TxType.MANDATORY)
  void withdrawn(@Observes AwardWithdrawn event) {
    orders.lockOfAward(event.award()).ifPresent(IssuanceOrder::cancel);
    credentials
        .lockOfAward(event.award())
        .forEach(
            badge -> takeBack.takeBack(badge, event.reason(), event.by().account().toString()));
  }

  /**
   * A badge ends with what it is for. What is signed cannot be made longer: when no badge of the
   * award lasts to the new end, another is ordered.
   */
  @Transactional(TxType.MANDATORY)
  void ends(@Observes AwardEnds event) {
    var order = orders.lockOfAward(event.award());
    var badges = credentials.lockOfAward(event.award());
    order.ifPresent(one -> one.endAt(event.end()));
    badges.stream()
        .filter(badge -> badge.endAt(event.end()))
        .forEach(badge -> ends.fire(new CredentialEnds(badge.id(), badge.learner(), event.end())));
    order
        .filter(one -> one.state() == OrderState.DONE && goesOn(badges, event.end()))
        .ifPresent(this::orderAgain);
  }

  private boolean goesOn(List<IssuedCredential> badges, Optional<Instant> end) {
    return badges.stream().noneMatch(badge -> badge.lasts(wanted(badge, end)))
        && badges.stream()
            .map(badge -> wanted(badge, end))
            .allMatch(wanted -> wanted.map(clock.instant()::isBefore).orElse(true));
  }

  private Optional<Instant> wanted(IssuedCredential badge, Optional<Instant> end) {
    return achievements
        .version(badge.achievement(), badge.achievementVersion())
        .flatMap(version -> DraftCredential.end(version, badge.validFrom(), end));
  }

  private void orderAgain(IssuanceOrder order) {
    order.again(clock.instant().truncatedTo(ChronoUnit.MICROS));
    placed.fire(new OrderPlaced(order.id()));
  }
}
