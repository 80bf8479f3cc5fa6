package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.ledger.ProfileRead;
import org.assay.server.ledger.RecordReads;
import org.assay.server.platform.Ids;

/** Writes a read of a whole profile into the ledger, before anything is answered. */
@Singleton
class RecordRead {

  private final RecordReads ledger;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RecordRead(RecordReads ledger, Ids ids, Clock clock) {
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  UUID record(UUID person, Caller reader, String purpose) {
    var read =
        new ProfileRead(
            ids.next(),
            person,
            reader.account(),
            reader.name(),
            reader.tool(),
            purpose,
            "profile",
            List.of("skills", "badges"),
            clock.instant(),
            "");
    ledger.record(List.of(read));
    return read.id();
  }
}
