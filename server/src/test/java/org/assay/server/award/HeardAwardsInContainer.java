package org.assay.server.award;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what becomes of awards. */
@Singleton
class HeardAwardsInContainer {

  final List<RuleMet> met = new CopyOnWriteArrayList<>();
  final List<AwardWithdrawn> withdrawn = new CopyOnWriteArrayList<>();
  final List<AwardEnds> ends = new CopyOnWriteArrayList<>();

  void hear(@Observes RuleMet event) {
    met.add(event);
  }

  void hear(@Observes AwardWithdrawn event) {
    withdrawn.add(event);
  }

  void hear(@Observes AwardEnds event) {
    ends.add(event);
  }
}
