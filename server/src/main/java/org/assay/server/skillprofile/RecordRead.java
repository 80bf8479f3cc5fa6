package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Ids;

/** Writes an entry into the read ledger and commits it, before anything is answered. */
@Singleton
class RecordRead {

  private final ProfileReadStore reads;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RecordRead(ProfileReadStore reads, Ids ids, Clock clock) {
    this.reads = reads;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional(TxType.REQUIRES_NEW)
  UUID record(UUID person, Caller reader, String purpose) {
    var read = new ProfileRead(ids.next(), person, reader, purpose, clock.instant());
    reads.add(read);
    return read.id();
  }
}
