package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;

/** Checks that a reviewer is independent, by what is known of everybody at this moment. */
@Singleton
class CheckIndependence {

  private static final int STEPS = 2;

  private final ReadLearners learners;

  @Inject
  CheckIndependence(ReadLearners learners) {
    this.learners = learners;
  }

  /**
   * Checks one reviewer.
   *
   * @param others who else reviews
   * @throws Problem if they are not independent
   */
  void check(Nomination nomination, Person reviewer, Collection<UUID> others) {
    objection(nomination, reviewer, others)
        .ifPresent(
            reason -> {
              throw Problem.ruleBroken(reason);
            });
  }

  /** Returns why somebody is not independent, if they are not. */
  Optional<String> objection(Nomination nomination, Person reviewer, Collection<UUID> others) {
    var nominee = get(nomination.nominee());
    return new Independence(
            nominee,
            get(nomination.nominator()),
            managers(nominee),
            others.stream().map(this::get).toList())
        .objection(reviewer, managers(reviewer));
  }

  private Person get(UUID id) {
    return learners.find(id).orElseThrow(() -> Problem.notFound("person", id));
  }

  private List<Person> managers(Person person) {
    var line = new ArrayList<Person>();
    var next = person.manager().flatMap(learners::find);
    while (next.isPresent() && line.size() < STEPS) {
      line.add(next.get());
      next = next.get().manager().flatMap(learners::find);
    }
    return line;
  }
}
