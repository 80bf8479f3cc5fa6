package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.UUID;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;

/** Where a person's days and years begin: in their time zone, else in the organisation's. */
@Singleton
class PersonalDays {

  private final ReadLearners learners;
  private final LearningSettings settings;

  @Inject
  PersonalDays(ReadLearners learners, LearningSettings settings) {
    this.learners = learners;
    this.settings = settings;
  }

  ZoneId zoneOf(UUID person) {
    return learners.find(person).map(this::zoneOf).orElse(settings.timeZone());
  }

  ZoneId zoneOf(Person person) {
    return person.timeZone().map(ZoneId::of).orElse(settings.timeZone());
  }
}
