package org.assay.server.learning;

import java.util.ArrayList;
import java.util.List;

/** A question to the catalogue that grows, with a value for each question mark. */
final class SearchStatement {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  SearchStatement add(String part, Object... more) {
    text.append(part);
    values.addAll(List.of(more));
    return this;
  }

  /** Adds that a title has all words; longer ones may go on. */
  SearchStatement addAllIn(String title, SearchWords words) {
    add(" 1=1");
    for (var word : words.words()) {
      add(" and concat(' ', " + title + ") like ?", "% " + pattern(word) + "%");
    }
    return this;
  }

  /** Adds what else is asked of a resource, which the question calls {@code r}. */
  SearchStatement narrow(ResourceFilter filter) {
    add(" and r.state = ?", filter.state().name());
    filter.provider().ifPresent(provider -> add(" and r.provider = ?", provider));
    filter.delivery().ifPresent(mode -> add(" and r.delivery = ?", mode.name()));
    filter
        .skill()
        .ifPresent(
            skill ->
                add(
                    " and exists (select 1 from learning_resource_skill s"
                        + " where s.resource = r.id and s.skill = ?)",
                    skill.toString()));
    return this;
  }

  /** Words have no other sign that means something in a pattern. */
  static String pattern(String words) {
    return words.replace("_", "\\_");
  }

  String text() {
    return text.toString();
  }

  List<Object> values() {
    return List.copyOf(values);
  }
}
