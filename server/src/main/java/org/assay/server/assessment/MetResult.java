package org.assay.server.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.verifier.credential.Evidence;

/**
 * A passing result that helped to meet a rule.
 *
 * @param result the result's id
 * @param assessment the assessment's id
 * @param assessmentName its name
 * @param kind its kind, such as {@code APPLIED}
 * @param score what the person reached, as a decimal number
 * @param assessedAt when
 * @param assessor who reported it, by name
 * @param evidence what the assessor saw
 */
public record MetResult(
    UUID result,
    UUID assessment,
    String assessmentName,
    String kind,
    String score,
    Instant assessedAt,
    String assessor,
    List<Evidence> evidence) {

  /** Creates it with its own copy of the list. */
  public MetResult {
    evidence = List.copyOf(evidence);
  }
}
