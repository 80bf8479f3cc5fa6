package org.assay.server.review;

import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * Evidence as a request hands it in. Once it is accepted it may stand in the badge, for everybody
 * to see.
 *
 * @param url where it lies
 * @param name its title
 * @param description what it is
 * @param sha256 the digest of what lies there, in hexadecimal, so that a later change can be seen
 */
public record NewEvidence(
    String url, String name, Optional<String> description, Optional<String> sha256) {

  /** Checks the members. */
  public NewEvidence {
    url = Given.url("url", url);
    name = Given.line("name", name, 200);
    description = Given.prose("description", description, 5000);
    sha256 = Given.line("sha256", sha256, 64);
    if (sha256.filter(text -> !text.matches("[0-9a-f]{64}")).isPresent()) {
      throw Problem.invalid("The member 'sha256' is 64 hexadecimal digits in small letters.");
    }
  }
}
