package org.assay.server.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.access.Scope;
import org.assay.server.access.ToolAccounts;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.learner.Person;
import org.assay.server.learning.ResourcesInContainer;
import org.assay.server.platform.Paging;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody speaks of themselves by a tool whose secret they had in their hands. */
@ExtendWith(ArquillianExtension.class)
class HeldToolContainerIT extends StatementsInContainer {

  private static final Paging ALL = new Paging(200, Optional.empty());

  @Inject ToolAccounts accounts;
  @Inject StatementStore statements;
  @Inject ResourcesInContainer resources;

  @Test
  void result_of_who_has_the_tool_is_not_taken_and_that_of_others_is() {
    var holder = people.somebody();
    var other = people.somebody();
    var activity = activity();
    var tool = heldBy(holder);
    var own = id();
    send(tool, passed(own, actor(holder, "mbox"), activity, 90));
    send(tool, passed(id(), actor(other, "mbox"), activity, 90));
    assertThat(scores(holder)).isEmpty();
    assertThat(scores(other)).containsExactly("90");
    assertThat(reason(own)).startsWith("Nobody assesses themselves");
  }

  @Test
  void learning_of_who_has_the_tool_is_not_taken() {
    var holder = people.somebody();
    var course = resources.resource("Rye").externalId().orElseThrow();
    var own = id();
    var said = passed(own, actor(holder, "account"), course, 90);
    send(heldBy(holder), said.replace("verbs/passed", "verbs/completed"));
    assertThat(kinds(holder)).isEmpty();
    assertThat(reason(own)).startsWith("Nobody reports their own learning");
  }

  private List<FactKind> kinds(Person person) {
    return sources.stream()
        .flatMap(source -> source.factsOf(person.id()).stream())
        .map(Fact::kind)
        .toList();
  }

  private String reason(UUID statement) {
    assertThat(statements.find(statement).orElseThrow().effect()).isEqualTo(EffectState.OPEN);
    return statements.open(ALL).stream()
        .map(StoredStatement::unmatched)
        .filter(row -> row.id().equals(statement))
        .map(UnmatchedStatement::reason)
        .findFirst()
        .orElseThrow();
  }

  /** A tool that a person let in; what it says may be heard later, without its token. */
  private Caller heldBy(Person holder) {
    var id = UUID.randomUUID();
    var scopes = Set.of(Scope.XAPI_WRITE);
    var roles = Set.of(Role.OWNER);
    var by = new Caller(holder.id(), "Owner", false, roles, Set.of(), Set.of());
    accounts.make(id, "LMS", scopes, by);
    return new Caller(id, "LMS", true, Set.of(), scopes, Set.of());
  }
}
