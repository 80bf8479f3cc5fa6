package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.assay.server.platform.Ids;

/** Makes a group. */
@Singleton
class MakeGroup {

  private final MembershipStore memberships;
  private final Ids ids;
  private final Clock clock;

  @Inject
  MakeGroup(MembershipStore memberships, Ids ids, Clock clock) {
    this.memberships = memberships;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  GroupAnswer make(NewGroup given) {
    var group = new MemberGroup(ids.next(), given, clock.instant().truncatedTo(ChronoUnit.MICROS));
    memberships.add(group);
    return group.answer();
  }
}
