package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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
  @SuppressWarnings("unchecked")
  List<ResourceCursor> find(ResourceFilter filter, ResourceCursor after, int most) {
    var statement = new Statement();
    filter
        .words()
        .ifPresentOrElse(
            words -> search(words, statement),
            () ->
                statement.add(
                    "select r.id, 0 as hit, 0 as len from learning_resource r where 1=1"));
    narrow(filter, statement);
    behind(filter, after, statement);
    var query =
        entityManager.createNativeQuery(
            statement.text
                + (filter.words().isPresent()
                    ? " order by hit desc, len, r.id"
                    : " order by r.id"));
    for (int i = 0; i < statement.values.size(); i++) {
      query.setParameter(i + 1, statement.values.get(i));
    }
    return ((List<Object[]>) query.setMaxResults(most).getResultList())
        .stream().map(SearchStore::place).toList();
  }

  private static void search(SearchWords words, Statement statement) {
    var title = words.indexed();
    statement.add("select r.id, case when r.title_words = ? then 3", title);
    statement.add(" when r.title_words like ? then 2", pattern(title) + "%");
    statement.add(" when 1=1");
    for (var word : words.words()) {
      statement.add(" and concat(' ', r.title_words) like ?", "% " + pattern(word) + "%");
    }
    statement.add(" then 1 else 0 end as hit, r.title_length as len from learning_resource r");
    statement.add(
        " where match(r.words) against (? in boolean mode)", words.question().orElseThrow());
  }

  /** Words have no other sign that means something in a pattern. */
  private static String pattern(String words) {
    return words.replace("_", "\\_");
  }

  private static void narrow(ResourceFilter filter, Statement statement) {
    statement.add(" and r.state = ?", filter.state().name());
    filter.provider().ifPresent(provider -> statement.add(" and r.provider = ?", provider));
    filter.delivery().ifPresent(mode -> statement.add(" and r.delivery = ?", mode.name()));
    filter
        .skill()
        .ifPresent(
            skill ->
                statement.add(
                    " and exists (select 1 from learning_resource_skill s"
                        + " where s.resource = r.id and s.skill = ?)",
                    skill.toString()));
  }

  private static void behind(ResourceFilter filter, ResourceCursor after, Statement statement) {
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

  private static ResourceCursor place(Object[] row) {
    return new ResourceCursor(
        ((Number) row[1]).intValue(),
        ((Number) row[2]).intValue(),
        UUID.fromString(row[0].toString()));
  }

  /** A statement that grows, with a value for each question mark. */
  private static final class Statement {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    void add(String part, Object... more) {
      text.append(part);
      values.addAll(List.of(more));
    }
  }
}
