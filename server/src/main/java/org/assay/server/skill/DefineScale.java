package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.assay.server.platform.Ids;

/** Adds a scale of proficiency. */
@Singleton
class DefineScale {

  private final ScaleStore scales;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DefineScale(ScaleStore scales, Ids ids, Clock clock) {
    this.scales = scales;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  ScaleAnswer define(NewScale given) {
    var scale = new Scale(ids.next(), given, clock.instant());
    scales.add(scale);
    return scale.answer();
  }
}
