package org.assay.server.consent;

import java.util.Optional;
import java.util.UUID;

/**
 * A person allowed something, or took it back; true once the transaction commits, which holds them.
 *
 * @param person who
 * @param purpose what it may be read for
 * @param reader the account that may be told; empty if it is everybody who asks for the purpose
 */
public record ConsentChanged(UUID person, String purpose, Optional<UUID> reader) {

  static ConsentChanged by(ConsentEntry entry) {
    return new ConsentChanged(entry.person(), entry.purpose(), entry.reader());
  }
}
