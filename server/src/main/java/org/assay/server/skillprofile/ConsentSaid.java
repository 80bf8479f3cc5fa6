package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.consent.ConsentChanged;

/**
 * What became known when somebody changed their consents: whom that concerns, and no more. It says
 * nothing at all where it was written before that was kept; then it may concern anybody.
 *
 * @param purpose what is read for
 * @param reader the account that is told more or less; absent if it is everybody
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ConsentSaid(Optional<String> purpose, Optional<UUID> reader) {

  static ConsentSaid of(ConsentChanged event) {
    return new ConsentSaid(Optional.of(event.purpose()), event.reader());
  }

  /** Tells whether it may concern somebody who reads for a purpose. */
  boolean concerns(String asked, UUID who) {
    return purpose.map(asked::equals).orElse(true) && reader.map(who::equals).orElse(true);
  }
}
