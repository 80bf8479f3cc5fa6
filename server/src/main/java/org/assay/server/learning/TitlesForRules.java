package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.server.achievement.ResourceCatalogue;

/** Answers what rules ask about learning resources. */
@Singleton
class TitlesForRules implements ResourceCatalogue {

  private final ReadResources resources;

  @Inject
  TitlesForRules(ReadResources resources) {
    this.resources = resources;
  }

  @Override
  public Map<UUID, String> titles(Collection<UUID> ids) {
    return resources.findAll(ids).stream()
        .collect(Collectors.toMap(ResourceView::id, ResourceView::title));
  }
}
