package org.assay.server.skillprofile;

import java.util.List;
import java.util.UUID;

/**
 * What several people can prove.
 *
 * @param items a profile for each of them, in the order of the question
 * @param unknown those of whom nothing is known
 */
public record BatchAnswer(List<ToldProfile> items, List<UUID> unknown) {

  /** Creates it with its own copies. */
  public BatchAnswer {
    items = List.copyOf(items);
    unknown = List.copyOf(unknown);
  }
}
