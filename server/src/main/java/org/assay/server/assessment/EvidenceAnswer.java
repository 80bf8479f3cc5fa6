package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.assay.verifier.credential.Evidence;

/**
 * What an assessor saw, as the API shows it.
 *
 * @param url where it lies, or the name of its content
 * @param name its title
 * @param narrative how it came about, in Markdown
 * @param description what it is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvidenceAnswer(
    Optional<String> url,
    Optional<String> name,
    Optional<String> narrative,
    Optional<String> description) {

  static EvidenceAnswer of(Evidence evidence) {
    return new EvidenceAnswer(
        evidence.id(), evidence.name(), evidence.narrative(), evidence.description());
  }
}
