package org.assay.server.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * One page of learning resources, best matches first.
 *
 * @param items what lies on the page
 * @param next what to ask for with {@code after} to get the following page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FoundResources(List<ResourceView> items, Optional<String> next) {

  /** Creates a page with its own copy of the items. */
  public FoundResources {
    items = List.copyOf(items);
  }
}
