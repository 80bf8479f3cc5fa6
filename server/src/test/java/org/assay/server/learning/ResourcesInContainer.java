package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds learning resources for the tests of this and of other rooms. */
@Singleton
public class ResourcesInContainer {

  private final KeepCatalogue keepCatalogue;

  @Inject
  ResourcesInContainer(KeepCatalogue keepCatalogue) {
    this.keepCatalogue = keepCatalogue;
  }

  /** Adds a resource with a title, and an external id that nobody else has. */
  public ResourceView resource(String title) {
    return keepCatalogue.add(
        given(title, "https://courses.example.org/" + UUID.randomUUID(), ResourceState.ACTIVE));
  }

  static NewResource given(String title, String externalId, ResourceState state) {
    return new NewResource(
        Optional.of(externalId),
        title,
        Optional.of("What it is about."),
        "Campus",
        Optional.of(ProviderKind.EXTERNAL),
        Optional.of(DeliveryMode.LIVE_ONLINE),
        Optional.of("en"),
        Optional.empty(),
        List.of(),
        List.of("tag"),
        Optional.of(state));
  }
}
