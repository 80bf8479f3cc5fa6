package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Adds a framework, or changes what is said of it. */
@Singleton
class DefineFramework {

  private final FrameworkStore frameworks;
  private final ScaleStore scales;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DefineFramework(FrameworkStore frameworks, ScaleStore scales, Ids ids, Clock clock) {
    this.frameworks = frameworks;
    this.scales = scales;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  FrameworkAnswer define(NewFramework given) {
    var scale = scales.named(given.scale());
    var framework = new Framework(ids.next(), given, scale, clock.instant());
    frameworks.add(framework);
    return framework.answer();
  }

  @Transactional
  FrameworkAnswer change(UUID id, NewFramework given) {
    var framework = frameworks.hold(id).orElseThrow(() -> Problem.notFound("framework", id));
    framework.change(given, scales.named(given.scale()));
    frameworks.flush(framework);
    return framework.answer();
  }
}
