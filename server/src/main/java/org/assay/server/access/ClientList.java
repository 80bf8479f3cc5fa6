package org.assay.server.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * A page of clients.
 *
 * @param items the clients, the oldest first
 * @param next the cursor of the next page, if there may be one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ClientList(List<ClientAnswer> items, Optional<String> next) {

  static ClientList of(List<ClientAnswer> found, int limit) {
    boolean full = found.size() == limit;
    return new ClientList(
        found, full ? Optional.of(found.get(limit - 1).account().toString()) : Optional.empty());
  }
}
