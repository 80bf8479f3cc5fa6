package org.assay.server.xapi;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.server.platform.Paging;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class XapiContainerIT extends StatementsInContainer {

  @Inject ApplyEffects applyEffects;
  @Inject StatementStore statements;

  @Test
  void score_becomes_a_result_however_the_person_is_named() {
    var activity = activity();
    for (var named : List.of("mbox", "sha1", "account")) {
      var person = people.somebody();
      send(LMS, passed(id(), actor(person, named), activity, 90));
      assertThat(scores(person)).as(named).containsExactly("90");
    }
  }

  @Test
  void same_statement_sent_again_changes_nothing_and_another_is_a_conflict() {
    var person = people.somebody();
    var activity = activity();
    var id = id();
    var said = passed(id, actor(person, "mbox"), activity, 90);
    assertThat(send(LMS, said)).containsExactly(id);
    assertThat(send(LMS, said)).containsExactly(id);
    assertThatThrownBy(() -> send(LMS, passed(id, actor(person, "mbox"), activity, 91)))
        .hasStackTraceContaining("Another statement has the id");
    assertThat(scores(person)).containsExactly("90");
  }

  @Test
  void list_of_statements_is_taken_wholly_or_not_at_all() {
    var person = people.somebody();
    var activity = activity();
    var first = id();
    var good = passed(first, actor(person, "mbox"), activity, 90);
    var bad = good.replace(first.toString(), id().toString()).replace("mailto:", "");
    assertThatThrownBy(() -> send(LMS, "[" + good + "," + bad + "]"))
        .hasMessageContaining("(at /1/actor/mbox)");
    assertThat(statements.find(first)).isEmpty();
    assertThatThrownBy(() -> send(LMS, "[" + good + "," + good + "]"))
        .hasMessageContaining("the same id");
  }

  @Test
  void same_statement_many_times_at_the_same_moment_is_one() throws Exception {
    var person = people.somebody();
    var said = passed(id(), actor(person, "mbox"), activity(), 90);
    Callable<?> act = () -> send(LMS, said);
    assertThat(doTogether(List.of(act, act, act, act))).allMatch(Optional::isEmpty);
    assertThat(scores(person)).containsExactly("90");
  }

  @Test
  void statement_about_somebody_unknown_waits_until_they_are_known() {
    var activity = activity();
    var id = id();
    var name = UUID.randomUUID().toString();
    send(LMS, passed(id, "{\"mbox\":\"mailto:" + name + "@example.org\"}", activity, 90));
    assertThat(waiting(id).reason()).contains("Nobody").contains(name);

    var person = people.known(name);
    applyEffects.soon(id);
    assertThat(scores(person)).containsExactly("90");
    assertThat(open(id)).isEmpty();
  }

  @Test
  void score_that_would_pass_though_it_says_failed_waits_for_a_person_to_look() {
    var person = people.somebody();
    var id = id();
    send(LMS, passed(id, actor(person, "mbox"), activity(), 90).replace("passed", "failed"));
    assertThat(waiting(id).reason()).contains("says failed");
    assertThat(scores(person)).isEmpty();
  }

  @Test
  void person_who_shares_an_address_gets_nothing_that_could_be_the_others() {
    var one = people.somebody();
    people.sharing(one.email());
    var id = id();
    send(LMS, passed(id, actor(one, "mbox"), activity(), 90));
    assertThat(waiting(id).reason()).contains("More than one person");
  }

  @Test
  void statements_are_found_by_what_is_asked_and_page_by_page() {
    var person = people.somebody();
    var agent = actor(person, "mbox");
    var activity = activity();
    var ids = new ArrayList<UUID>();
    for (int i = 0; i < 5; i++) {
      ids.add(send(LMS, passed(id(), agent, i == 4 ? activity() : activity, 50 + i)).get(0));
    }
    assertThat(found(Map.of("agent", agent, "activity", activity))).hasSize(4);
    assertThat(found(Map.of("agent", agent, "verb", "http://example.org/none"))).isEmpty();
    assertThat(found(Map.of("agent", agent, "ascending", "true", "limit", "2")))
        .containsExactlyElementsOf(ids.subList(0, 2));
    var reference = "{\"objectType\":\"StatementRef\",\"id\":\"" + ids.get(0) + "\"}";
    var about = passed(id(), "{\"openid\":\"https://o.example.org\"}", "x:y", 1);
    var aboutId = send(LMS, about.replace("{\"id\":\"x:y\"}", reference)).get(0);
    assertThat(found(Map.of("agent", agent))).contains(aboutId).hasSize(6);

    var seen = new ArrayList<UUID>();
    Optional<Cursor> cursor = Optional.empty();
    do {
      var asked = StatementQuery.read(query(Map.of("agent", agent, "limit", "2")));
      var at =
          new StatementQuery(asked.terms(), asked.since(), asked.until(), 2, false, false, cursor);
      var rows = statements.list(at);
      rows.stream().limit(2).map(StoredStatement::id).forEach(seen::add);
      cursor =
          rows.size() > 2
              ? Optional.of(new Cursor(rows.get(1).stored(), rows.get(1).id()))
              : Optional.empty();
    } while (cursor.isPresent());
    assertThat(seen).hasSize(6).doesNotHaveDuplicates();
    assertThat(seen.subList(1, 6)).containsExactlyElementsOf(reversed(ids));
  }

  private static List<UUID> reversed(List<UUID> ids) {
    var turned = new ArrayList<>(ids);
    java.util.Collections.reverse(turned);
    return turned;
  }

  private List<UUID> found(Map<String, String> asked) {
    var limited = StatementQuery.read(query(asked));
    return statements.list(limited).stream()
        .limit(limited.limit())
        .map(StoredStatement::id)
        .toList();
  }

  private Optional<UnmatchedStatement> open(UUID id) {
    var just =
        new Paging(
            1,
            Optional.of(new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1)));
    return statements.open(just).stream()
        .filter(row -> row.id().equals(id))
        .map(StoredStatement::unmatched)
        .findFirst();
  }

  private UnmatchedStatement waiting(UUID id) {
    return open(id).orElseThrow();
  }
}
