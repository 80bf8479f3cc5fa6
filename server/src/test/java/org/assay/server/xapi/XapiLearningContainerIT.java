package org.assay.server.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactSource;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.learning.ResourcesInContainer;
import org.assay.server.platform.Paging;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class XapiLearningContainerIT {

  private static final Caller LMS =
      new Caller(new UUID(0, 1), "LMS", true, Set.of(), Set.of(), Set.of());
  private static final Paging ALL = new Paging(200, Optional.empty());

  @Inject TakeInStatements takeInStatements;
  @Inject StatementStore statements;
  @Inject PeopleInContainer people;
  @Inject ResourcesInContainer resources;
  @Inject @Any Instance<FactSource> sources;

  @Test
  void completed_resource_is_learning_until_the_statement_is_voided() {
    var person = people.somebody();
    var activity = resources.resource("Rye").externalId().orElseThrow();
    var id = UUID.randomUUID();
    send(completed(id, person, activity));
    send(completed(id, person, activity));
    assertThat(kinds(person)).containsExactlyInAnyOrder(FactKind.COMPLETION, FactKind.HOURS);

    send(
        "{\"actor\":{\"mbox\":\"mailto:lms@example.org\"},\"verb\":{\"id\":\""
            + SentStatement.VOIDED
            + "\"},\"object\":{\"objectType\":\"StatementRef\",\"id\":\""
            + id
            + "\"}}");
    assertThat(kinds(person)).isEmpty();
  }

  @Test
  void completed_activity_that_nobody_knows_waits() {
    var id = UUID.randomUUID();
    send(completed(id, people.somebody(), "https://lms.example.org/" + id));
    assertThat(statements.open(ALL))
        .map(StoredStatement::unmatched)
        .filteredOn(row -> row.id().equals(id))
        .allMatch(row -> row.reason().startsWith("No learning resource"));
    assertThat(statements.find(id).orElseThrow().effect()).isEqualTo(EffectState.OPEN);
  }

  private void send(String statement) {
    takeInStatements.takeIn(statement.getBytes(UTF_8), Version.ONE, LMS);
  }

  private List<FactKind> kinds(Person person) {
    return sources.stream()
        .flatMap(source -> source.factsOf(person.id()).stream())
        .map(Fact::kind)
        .toList();
  }

  private static String completed(UUID id, Person person, String activity) {
    return "{\"id\":\""
        + id
        + "\",\"actor\":{\"mbox\":\"mailto:"
        + person.email()
        + "\"},\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/completed\"},\"object\":{\"id\":\""
        + activity
        + "\"},\"result\":{\"duration\":\"PT2H\"},\"timestamp\":\"2026-05-01T10:00:00Z\"}";
  }
}
