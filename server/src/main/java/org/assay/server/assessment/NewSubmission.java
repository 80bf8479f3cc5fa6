package org.assay.server.assessment;

import java.util.List;
import java.util.Optional;
import org.assay.server.platform.Given;

/**
 * Work that somebody begins to hand in, as a request says it; files follow.
 *
 * @param text what the learner writes, in Markdown
 * @param links where more lies
 */
public record NewSubmission(Optional<String> text, List<String> links) {

  /** Checks the members. */
  public NewSubmission {
    text = Given.prose("text", text, 50_000);
    links = Given.list("links", links, 20).stream().map(link -> Given.url("links", link)).toList();
  }
}
