package org.assay.server.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An audit as the API shows it.
 *
 * @param id its id
 * @param startedBy who started it
 * @param startedAt when
 * @param finishedAt when everybody's facts were replayed; absent before
 * @param repairedAt when everybody was decided again to whom something was owed, if that was asked
 * @param equal whether the facts give exactly the awards that were made; absent before the end
 * @param people whose facts were replayed; 0 before the end
 * @param awards how many awards were compared; 0 before the end
 * @param findings how many findings there are of each kind
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AuditAnswer(
    UUID id,
    UUID startedBy,
    Instant startedAt,
    Optional<Instant> finishedAt,
    Optional<Instant> repairedAt,
    Optional<Boolean> equal,
    long people,
    long awards,
    Map<AuditFinding.Kind, Long> findings) {

  /** Creates it with its own copy. */
  public AuditAnswer {
    findings = Map.copyOf(findings);
  }
}
