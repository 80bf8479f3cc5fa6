package org.assay.server.learning;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask about the catalogue. */
@Singleton
public class ReadResources {

  private final ResourceStore resources;

  @Inject
  ReadResources(ResourceStore resources) {
    this.resources = resources;
  }

  /** Returns a resource, retired or not, if there is one of that id. */
  public Optional<ResourceView> find(UUID id) {
    return resources.find(id).map(CatalogueEntry::view);
  }

  /** Returns those of the resources that exist, retired or not, in the order of their ids. */
  public List<ResourceView> findAll(Collection<UUID> ids) {
    return resources.findAll(ids).stream().map(CatalogueEntry::view).toList();
  }

  /** Returns the resource that other systems know under an IRI, compared letter by letter. */
  public Optional<ResourceView> byExternalId(String iri) {
    return resources.byExternalIds(List.of(iri)).stream().findFirst().map(CatalogueEntry::view);
  }

  /** Returns those of the IRIs under which a resource is known, each with its id. */
  Map<String, UUID> byExternalIds(Collection<String> iris) {
    return resources.byExternalIds(iris).stream()
        .collect(toMap(entry -> entry.externalId().orElseThrow(), CatalogueEntry::id));
  }
}
