package org.assay.server.skillprofile;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assay.server.skill.DesignationChanged;

/**
 * Writes down what the organisation says about skills and scores. One after the other, so that the
 * numbers are in the order of commit.
 */
@Singleton
class SaySetting {

  private final SettingStore settings;
  private final Clock clock;

  @Inject
  SaySetting(SettingStore settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  void designated(@Observes DesignationChanged event) {
    say(DesignationSaid.of(event.designation(), event.withdrawn()), event.by());
  }

  /** Says something; returns when that became known. */
  @Transactional
  Instant say(Setting.Content content, String by) {
    settings.hold();
    var last = settings.last();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var knownAt =
        last.map(ProfileSetting::knownAt)
            .filter(before -> !now.isAfter(before))
            .map(before -> before.plus(1, ChronoUnit.MICROS))
            .orElse(now);
    settings.add(
        new ProfileSetting(last.map(ProfileSetting::number).orElse(0) + 1, content, by, knownAt));
    return knownAt;
  }
}
