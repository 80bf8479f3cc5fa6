package org.assay.server.learner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Registers people for the tests of other rooms. */
@Singleton
public class PeopleInContainer {

  private final RegisterLearner registerLearner;

  @Inject
  PeopleInContainer(RegisterLearner registerLearner) {
    this.registerLearner = registerLearner;
  }

  /** Registers somebody. */
  public Person somebody() {
    var id = UUID.randomUUID().toString();
    return registerLearner.register(
        new NewLearner(
            id,
            id + "@example.org",
            "Ann",
            "Lee",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
