package org.assay.server.xapi;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Statements that are taken back. */
@ExtendWith(ArquillianExtension.class)
class VoidedStatementContainerIT extends StatementsInContainer {

  @Inject ReadStatements readStatements;
  @Inject ApplyEffect applyEffect;

  @Test
  void voided_statement_is_gone_and_so_is_its_result_whatever_came_first() {
    for (boolean voidedFirst : new boolean[] {false, true}) {
      var person = people.somebody();
      var id = id();
      var said = passed(id, actor(person, "mbox"), activity(), 90);
      send(LMS, voidedFirst ? voiding(id) : said);
      send(LMS, voidedFirst ? said : voiding(id));

      assertThat(scores(person)).isEmpty();
      assertThatThrownBy(() -> read("statementId", id.toString())).isInstanceOf(Problem.class);
      assertThat(read("voidedStatementId", id.toString())).contains("\"raw\":90");
      assertThat(read("agent", actor(person, "mbox"))).doesNotContain("\"raw\":90");
    }
  }

  @Test
  void statement_and_what_voids_it_at_the_same_moment_leave_no_result() throws Exception {
    for (int round = 0; round < 5; round++) {
      var person = people.somebody();
      var id = id();
      var said = passed(id, actor(person, "mbox"), activity(), 90);
      assertThat(doTogether(List.of(() -> send(LMS, said), () -> send(LMS, voiding(id)))))
          .allMatch(Optional::isEmpty);
      assertThat(scores(person)).isEmpty();
    }
  }

  /** So it is for who looked at the statement before it took effect, and closes it after. */
  @Test
  void what_took_effect_meanwhile_is_not_left_as_if_nothing_had_followed() {
    var person = people.somebody();
    var taken = id();
    send(LMS, passed(taken, actor(person, "mbox"), activity(), 90));
    assertThat(applyEffect.closeUntaken(taken)).isFalse();

    var waiting = id();
    send(LMS, passed(waiting, "{\"mbox\":\"mailto:nobody@example.org\"}", activity(), 90));
    assertThat(applyEffect.closeUntaken(waiting)).isTrue();
  }

  @Test
  void what_others_said_is_not_voided_even_before_it_is_said() {
    var person = people.somebody();
    var activity = activity();
    var early = id();
    send(OTHER, voiding(early));
    send(LMS, passed(early, actor(person, "mbox"), activity, 90));
    assertThat(scores(person)).containsExactly("90");

    assertThatThrownBy(() -> send(OTHER, voiding(early)))
        .hasStackTraceContaining("voided by the tool that sent it");
    send(owner(), voiding(early));
    assertThat(scores(person)).isEmpty();
  }

  @Test
  void what_voids_cannot_be_voided() {
    var voiding = id();
    send(LMS, voiding(id()).replaceFirst("\\{", "{\"id\":\"" + voiding + "\","));
    assertThatThrownBy(() -> send(LMS, voiding(voiding)))
        .hasStackTraceContaining("cannot be voided");
  }

  private String read(String name, String value) {
    return readStatements.read(query(Map.of(name, value))).json();
  }

  private static Caller owner() {
    return new Caller(new UUID(0, 9), "Owner", true, Set.of(Role.OWNER), Set.of(), Set.of());
  }
}
