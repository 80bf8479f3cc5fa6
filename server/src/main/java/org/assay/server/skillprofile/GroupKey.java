package org.assay.server.skillprofile;

import java.util.Optional;
import java.util.UUID;

/**
 * A group into which people fall.
 *
 * @param name its name
 * @param skill the skill, if it is the group of those who prove one
 */
record GroupKey(String name, Optional<UUID> skill) {

  static GroupKey of(String name) {
    return new GroupKey(name, Optional.empty());
  }
}
