package org.assay.server.learning;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds learning resources, page by page. */
@Singleton
class SearchCatalogue {

  private final SearchStore search;
  private final TitleStore titles;
  private final ResourceStore resources;

  @Inject
  SearchCatalogue(SearchStore search, TitleStore titles, ResourceStore resources) {
    this.search = search;
    this.titles = titles;
    this.resources = resources;
  }

  FoundResources find(ResourceFilter filter, Optional<ResourceCursor> after, int limit) {
    if (filter.words().filter(words -> words.words().isEmpty()).isPresent()) {
      return new FoundResources(List.of(), Optional.empty());
    }
    var from = after.orElse(ResourceCursor.START);
    var places =
        filter
            .words()
            .flatMap(words -> titles.find(filter, words, from, limit + 1))
            .orElseGet(() -> search.find(filter, from, limit + 1));
    var shown = places.subList(0, Math.min(limit, places.size()));
    var views =
        resources.findAll(shown.stream().map(ResourceCursor::id).toList()).stream()
            .map(CatalogueEntry::view)
            .collect(toMap(ResourceView::id, Function.identity()));
    var items = shown.stream().flatMap(at -> Optional.ofNullable(views.get(at.id())).stream());
    return new FoundResources(
        items.toList(),
        places.size() > limit ? Optional.of(shown.get(limit - 1).toString()) : Optional.empty());
  }
}
