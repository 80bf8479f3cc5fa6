package org.assay.server.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One page of a list, in the order of making.
 *
 * @param items what lies on the page
 * @param next what to ask for with {@code after} to get the following page; absent on the last one
 * @param <T> what the list is of
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Page<T>(List<T> items, Optional<UUID> next) {

  /** Creates a page with its own copy of the items. */
  public Page {
    items = List.copyOf(items);
  }
}
