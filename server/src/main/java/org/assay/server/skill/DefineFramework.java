package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.assay.server.platform.Ids;

/** Adds a framework. */
@Singleton
class DefineFramework {

  private final FrameworkStore frameworks;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DefineFramework(FrameworkStore frameworks, Ids ids, Clock clock) {
    this.frameworks = frameworks;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  FrameworkAnswer define(NewFramework given) {
    var framework = new Framework(ids.next(), given, clock.instant());
    frameworks.add(framework);
    return framework.answer();
  }
}
