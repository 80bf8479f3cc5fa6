package org.assay.server.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.server.achievement.FactsChanged;

/** Hears which facts change. */
@ApplicationScoped
class HeardInContainer {

  private final Map<UUID, FactsChanged> last = new ConcurrentHashMap<>();

  private final Map<UUID, Integer> times = new ConcurrentHashMap<>();

  void hear(@Observes FactsChanged changed) {
    last.put(changed.learner(), changed);
    times.merge(changed.learner(), 1, Integer::sum);
  }

  int times(UUID person) {
    return times.getOrDefault(person, 0);
  }

  FactsChanged last(UUID person) {
    return Optional.ofNullable(last.get(person)).orElseThrow();
  }
}
