package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

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
    return ask(statement, most);
  }

  /** Asks for at most so many places. */
  @SuppressWarnings("unchecked")
  List<ResourceCursor> ask(SearchStatement statement, int most) {
    var query = entityManager.createNativeQuery(statement.text());
    var values = statement.values();
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return ((List<Object[]>) query.setMaxResults(most).getResultList())
        .stream().map(SearchStore::place).toList();
  }

  private static ResourceCursor place(Object[] row) {
    return new ResourceCursor(
        ((Number) row[1]).intValue(),
        ((Number) row[2]).intValue(),
        UUID.fromString(row[0].toString()));
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
