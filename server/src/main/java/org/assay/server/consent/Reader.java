package org.assay.server.consent;

import java.util.UUID;
import org.assay.server.access.Tool;

/**
 * A tool that reads profiles.
 *
 * @param id its account, which is how a consent names it
 * @param name what people call it
 */
public record Reader(UUID id, String name) {

  static Reader of(Tool tool) {
    return new Reader(tool.account(), tool.name());
  }
}
