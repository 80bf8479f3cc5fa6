package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Takes in that the badge of an award was revoked: the award is withdrawn with it. */
@Singleton
public class NoteRevocation {

  private final AwardStore awards;
  private final Clock clock;

  @Inject
  NoteRevocation(AwardStore awards, Clock clock) {
    this.awards = awards;
    this.clock = clock;
  }

  /** Takes it in; whoever calls holds the person. */
  @Transactional(TxType.MANDATORY)
  public void revoked(UUID award, String reason, UUID by) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    awards.find(award).ifPresent(found -> found.withdraw(reason, by, now));
  }
}
