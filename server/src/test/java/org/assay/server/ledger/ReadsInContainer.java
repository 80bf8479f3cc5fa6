package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;

/** What the ledger shows of a person, for tests of other rooms. */
@Singleton
public class ReadsInContainer {

  private static final Paging ALL = new Paging(200, Optional.empty());

  private final ReadStore reads;

  @Inject
  ReadsInContainer(ReadStore reads) {
    this.reads = reads;
  }

  /** Returns the reads of a person's profile, the oldest first. */
  public List<ReadAnswer> of(UUID person) {
    return reads.of(person, ALL);
  }
}
