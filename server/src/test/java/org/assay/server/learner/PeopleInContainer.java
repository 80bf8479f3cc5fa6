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
    return known(UUID.randomUUID().toString());
  }

  /** Registers somebody by their employee id, which is the first part of their address, too. */
  public Person known(String id) {
    return register(id, id + "@example.org");
  }

  /** Registers somebody else with the same address. */
  public Person sharing(String email) {
    return register(UUID.randomUUID().toString(), email);
  }

  private Person register(String id, String email) {
    return registerLearner.register(
        new NewLearner(
            id, email, "Ann", "Lee", Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
