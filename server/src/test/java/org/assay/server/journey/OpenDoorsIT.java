package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.assay.server.journey.support.AuthorizationTable;
import org.assay.server.journey.support.AuthorizationTable.Row;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.Door;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything is denied unless allowed: every door that the API description names is tried. */
@ExtendWith(OneServer.class)
class OpenDoorsIT {

  /** What anybody may do; whoever adds such a line to the table opens a door to the world. */
  private static final List<String> PUBLIC =
      AuthorizationTable.rows().stream().filter(Row::isPublic).map(Row::door).toList();

  private final BadgeProgramme programme;

  OpenDoorsIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void without_a_token_only_the_public_doors_open() {
    var open = new TreeSet<String>();
    for (var door : doors()) {
      if (programme.stranger().send(door.method(), door.address()).status() != 401) {
        open.add(door.toString());
      }
    }

    assertThat(open).isSubsetOf(PUBLIC);
    assertThat(open).contains("GET /credentials/{id}", "POST /verifications");
  }

  @Test
  void made_up_token_opens_no_door_that_is_closed_without() {
    var liar = programme.stranger().withToken("bWFkZS11cA");
    for (var door : doors()) {
      if (!isPublic(door)) {
        var answer = liar.send(door.method(), door.address());
        assertThat(answer.status()).as(door.toString()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
      }
    }
  }

  @Test
  void token_of_a_person_without_roles_opens_no_door_that_is_closed_without() {
    var nobody = programme.actingAs(programme.person("No", "Body"));
    for (var door : doors()) {
      if (!isPublic(door)) {
        assertThat(nobody.send(door.method(), door.address()).status())
            .as(door.toString())
            .isEqualTo(403);
      }
    }
  }

  @Test
  void description_names_enough_doors_for_this_to_mean_something() {
    assertThat(doors().stream().map(Door::toString))
        .hasSizeGreaterThan(35)
        .contains("GET /clients", "POST /credentials/{id}/revoke", "GET /skill-profiles/{person}");
  }

  private List<Door> doors() {
    return Door.all(programme.stranger());
  }

  private static boolean isPublic(Door door) {
    return PUBLIC.contains(door.toString());
  }
}
