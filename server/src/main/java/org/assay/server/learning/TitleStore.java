package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places in the catalogue by titles alone, in the same order as {@link SearchStore}: those
 * that begin so, then those that have all words, from short to long. A word that stands in many
 * titles is found among the first ones at once, where the full text index has to fetch all that
 * have it.
 */
@Singleton
class TitleStore {

  /**
   * So many titles are looked through; a page of words that are less frequent is left to others.
   */
  private static final int LOOKED_THROUGH = 3000;

  private final SearchStore search;

  @Inject
  TitleStore(SearchStore search) {
    this.search = search;
  }

  /**
   * Returns so many places behind another, in order; empty if these titles are not enough to tell.
   */
  Optional<List<ResourceCursor>> find(
      ResourceFilter filter, SearchWords words, ResourceCursor after, int wanted) {
    var found = new ArrayList<ResourceCursor>();
    if (after.match() > 1) {
      found.addAll(beginning(filter, words, after, wanted));
    }
    if (found.size() < wanted && after.match() > 0) {
      found.addAll(among(filter, words, after, wanted - found.size()));
    }
    return Optional.of(List.copyOf(found)).filter(all -> all.size() == wanted);
  }

  private List<ResourceCursor> beginning(
      ResourceFilter filter, SearchWords words, ResourceCursor after, int most) {
    var title = words.indexed();
    var statement =
        new SearchStatement()
            .add("select r.id, case when r.title_words = ? then 3 else 2 end as hit,", title)
            .add(" r.title_length as len from learning_resource r")
            .add(" where r.title_words like ?", SearchStatement.pattern(title) + "%")
            .narrow(filter)
            .add(" having (hit < ? or (hit = ?", after.match(), after.match())
            .add(" and (len > ? or (len = ?", after.length(), after.length())
            .add(" and r.id > ?)))) order by hit desc, len, r.id", after.id().toString());
    return search.ask(statement, most);
  }

  /** Looks through the next titles from short to long, but for those that begin so. */
  private List<ResourceCursor> among(
      ResourceFilter filter, SearchWords words, ResourceCursor after, int most) {
    var from = after.match() == 1 ? after : ResourceCursor.START;
    var statement =
        new SearchStatement()
            .add(
                "select r.id, 1 as hit, r.title_length as len from (select * from learning_resource")
            .add(" force index (learning_resource_length) where state = ?", filter.state().name())
            .add(" and (title_length > ? or (title_length = ?", from.length(), from.length())
            .add(" and id > ?))", from.id().toString())
            .add(" order by title_length, id limit " + LOOKED_THROUGH + ") r where")
            .addAllIn("r.title_words", words)
            .add(" and r.title_words not like ?", SearchStatement.pattern(words.indexed()) + "%")
            .narrow(filter)
            .add(" order by len, r.id");
    return search.ask(statement, most);
  }
}
