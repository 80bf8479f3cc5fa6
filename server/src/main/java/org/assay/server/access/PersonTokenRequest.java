package org.assay.server.access;

import java.time.Duration;
import java.util.Optional;
import org.assay.server.platform.Problem;

/**
 * A wish for a token with which a person acts.
 *
 * @param expiresIn the seconds it shall live; when absent, as long as the server allows
 */
public record PersonTokenRequest(Optional<Long> expiresIn) {

  /** Returns the lifetime, which the server's own limits. */
  Duration within(Duration most) {
    var wished = expiresIn.map(Duration::ofSeconds).orElse(most);
    if (wished.compareTo(Duration.ofSeconds(1)) < 0 || wished.compareTo(most) > 0) {
      throw Problem.ruleBroken("A token lives from 1 to " + most.toSeconds() + " seconds.");
    }
    return wished;
  }
}
