package org.assay.server.award;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactSource;

/** Gathers what all rooms know of a person. */
@Singleton
class GatherFacts {

  private final Instance<FactSource> sources;

  @Inject
  GatherFacts(Instance<FactSource> sources) {
    this.sources = sources;
  }

  /**
   * Returns all facts up to now. What will become true later is not known yet, and nobody vouches
   * for themselves, whichever room took it in.
   */
  List<Fact> upTo(UUID learner, Instant now) {
    return of(learner).upTo(now);
  }

  /** Returns all facts, also those that begin later. */
  KnownFacts of(UUID learner) {
    return new KnownFacts(
        sources.stream()
            .flatMap(source -> source.factsOf(learner).stream())
            .filter(fact -> fact.by().filter(by -> by.account().equals(learner)).isEmpty())
            .toList());
  }
}
