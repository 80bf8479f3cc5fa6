package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Evidence;

/**
 * What an assessor saw, as a request gives it. It will stand in the badge, for everybody to see.
 *
 * @param url where it lies
 * @param name its title
 * @param narrative how it came about, in Markdown
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvidenceLink(
    Optional<String> url, Optional<String> name, Optional<String> narrative) {

  /** Checks the members. */
  public EvidenceLink {
    url = Given.url("url", url);
    name = Given.line("name", name, 200);
    narrative = Given.prose("narrative", narrative, 5000);
    if (url.isEmpty() && narrative.isEmpty()) {
      throw Problem.invalid("Evidence has a 'url' or a 'narrative'.");
    }
  }

  Evidence evidence() {
    return new Evidence(url, name, narrative, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
