package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.server.journey.support.AssayClient;
import org.assay.server.journey.support.AuthorizationTable;
import org.assay.server.journey.support.AuthorizationTable.Row;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Door;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every role at every door, about oneself, one's team and others: docs/authorization.md. */
@ExtendWith(OneServer.class)
class AuthorizationIT {

  private static final List<String> RELATIONS = List.of("own", "team", "other");

  private final BadgeProgramme programme;
  private final Things things;
  private final Map<String, Map<String, String>> people = new LinkedHashMap<>();

  AuthorizationIT(BadgeProgramme programme) {
    this.programme = programme;
    this.things = new Things();
  }

  @BeforeEach
  void make_somebody_of_each_role_with_a_report_and_a_stranger() {
    for (var role : AuthorizationTable.rows().get(0).cells().keySet()) {
      var employeeId = programme.unique("A");
      people.put(
          role,
          Map.of(
              "own", programme.person("Own", role, Map.of("employeeId", employeeId)),
              "team", programme.person("Team", role, Map.of("managerEmployeeId", employeeId)),
              "other", programme.person("Other", role)));
    }
  }

  @Test
  void table_names_every_door_and_no_other() {
    var described =
        Door.all(programme.stranger()).stream()
            .map(Door::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    var written =
        AuthorizationTable.rows().stream()
            .map(Row::door)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(written).isEqualTo(described);
  }

  @Test
  void every_role_may_do_what_the_table_says_and_nothing_else() {
    var wrong = new ArrayList<String>();
    people.forEach(
        (role, about) -> {
          var caller = programme.actingAs(about.get("own"), role);
          for (var row : AuthorizationTable.rows()) {
            for (var relation : row.isAboutSomebody() ? RELATIONS : List.of("own")) {
              check(row, role, relation, caller, about.get(relation), wrong);
            }
          }
        });

    assertThat(wrong).isEmpty();
  }

  private void check(
      Row row, String role, String relation, AssayClient caller, String about, List<String> wrong) {
    int status = things.knock(row, caller, about);
    boolean opened = status != 401 && status != 403 && !(row.isAboutSomebody() && status == 404);
    if (opened != row.allows(role, relation)) {
      wrong.add(role + " at " + row.door() + " about " + relation + ": " + status);
    }
  }

  @Test
  void tool_needs_exactly_the_scope_that_the_table_names() {
    var scopes =
        AuthorizationTable.rows().stream()
            .filter(row -> !row.isPublic())
            .map(Row::scope)
            .filter(scope -> !scope.startsWith("lti:"))
            .distinct()
            .toList();
    var wrong = new ArrayList<String>();
    for (var scope : scopes) {
      var tool = programme.tool(List.of(scope), List.of("career"));
      for (var row : AuthorizationTable.rows()) {
        boolean refused = things.knock(row, tool, people.get("learner").get("other")) == 403;
        boolean should = !row.isPublic() && !row.scope().equals(scope);
        if (refused != should && !things.isForPeopleOnly(row)) {
          wrong.add("tool with " + scope + " at " + row.door() + ": " + refused);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }
}
