package org.assay.server.award;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactSource;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.learner.ReadLearners;

/** A source of whatever facts a test needs. */
@Singleton
public class FactsInContainer implements FactSource {

  private final Map<UUID, List<Fact>> facts = new ConcurrentHashMap<>();
  private final ReadLearners learners;
  private final Event<FactsChanged> changed;

  @Inject
  FactsInContainer(ReadLearners learners, Event<FactsChanged> changed) {
    this.learners = learners;
    this.changed = changed;
  }

  @Override
  public List<Fact> factsOf(UUID learner) {
    return facts.getOrDefault(learner, List.of());
  }

  /** Lets these facts be what is known of a person, and tells so. */
  @Transactional
  public void set(UUID learner, Fact... all) {
    learners.hold(learner);
    var before = factsOf(learner);
    facts.put(learner, List.of(all));
    var both = Stream.concat(before.stream(), List.of(all).stream()).toList();
    changed.fire(
        new FactsChanged(
            learner,
            both.stream().map(Fact::kind).collect(Collectors.toSet()),
            Set.copyOf(both.stream().map(Fact::about).toList())));
  }

  /** Lets these facts be what is known of a person, and tells nobody. */
  public void setSilently(UUID learner, Fact... all) {
    facts.put(learner, List.of(all));
  }
}
