package org.assay.server.consent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * What a person allows, from now on.
 *
 * @param purpose what it may be read for
 * @param field what may be told
 * @param reader the tool that may be told; everybody who asks for the purpose, if absent
 * @param until when it ends; open, if absent
 */
public record NewConsent(
    String purpose, ProfileField field, Optional<UUID> reader, Optional<Instant> until) {

  /** Checks the members. */
  public NewConsent {
    purpose = Given.line("purpose", purpose, 40);
    Given.present("field", field);
    reader = Given.optional(reader);
    until = Given.optional(until).map(end -> end.truncatedTo(ChronoUnit.MICROS));
  }
}
