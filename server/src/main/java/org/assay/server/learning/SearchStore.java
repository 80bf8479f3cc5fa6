package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds places in the catalogue, best matches first, by the database's full text index. */
@Singleton
class SearchStore {

  private final EntityManager entityManager;

  @Inject
  SearchStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns at most so many places behind another, in order. */
  List<ResourceCursor> find(ResourceFilter filter, ResourceCursor after, int most) {
    var statement = new SearchStatement();
    filter
        .words()
        .ifPresentOrElse(
            words -> search(words, statement),
            () ->
                statement.add(
                    "select r.id, 0 as hit, 0 as len from learning_resource r where 1=1"));
    statement.narrow(filter);
    behind(filter, after, statement);
    statement.add(filter.words().isPresent() ? " order by hit desc, len, r.id" : " order by r.id");
    return statement.ask(entityManager, most);
  }

  private static void search(SearchWords words, SearchStatement statement) {
    var title = words.indexed();
    statement.add("select r.id, case when r.title_words = ? then 3", title);
    statement.add(" when r.title_words like ? then 2", SearchStatement.pattern(title) + "%");
    statement.add(" when").addAllIn("r.title_words", words);
    statement.add(" then 1 else 0 end as hit, r.title_length as len from learning_resource r");
    statement.add(
        " where match(r.words) against (? in boolean mode)", words.question().orElseThrow());
  }

  private static void behind(
      ResourceFilter filter, ResourceCursor after, SearchStatement statement) {
    var id = after.id().toString();
    if (filter.words().isEmpty()) {
      statement.add(" and r.id > ?", id);
      return;
    }
    if (after.equals(ResourceCursor.START)) {
      // Nothing lies before it, and to compare takes longer than to find.
      return;
    }
    statement.add(" having (hit < ?", after.match());
    statement.add(" or (hit = ?", after.match());
    statement.add(" and (len > ?", after.length());
    statement.add(" or (len = ?", after.length());
    statement.add(" and r.id > ?))))", id);
  }
}
