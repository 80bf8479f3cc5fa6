package org.assay.server.achievement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Where rules learn how learning resources are called. The room of learning stands above this one
 * and answers; so that the two do not know each other in a circle, the question is asked here.
 */
public interface ResourceCatalogue {

  /** Returns the titles of those of the resources that exist, by their ids. */
  Map<UUID, String> titles(Collection<UUID> resources);
}
