package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything is denied unless allowed: every door that the API description names is tried. */
@ExtendWith(OneServer.class)
class OpenDoorsIT {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /** What anybody may do. Whoever adds a line here opens a door to the world. */
  private static final List<String> PUBLIC =
      List.of(
          "GET /",
          "GET /.well-known/did.json",
          "GET /.well-known/jwks.json",
          "GET /achievements",
          "GET /achievements/{id}",
          "GET /achievements/{id}/versions/{version}",
          "GET /achievements/{id}/versions/{version}/image",
          "GET /assets/{name}",
          "GET /credentials/{id}",
          "GET /credentials/{id}/badge.{form}",
          "GET /issuer",
          "GET /keys/{kid}",
          "GET /skills",
          "GET /skills/{id}",
          "GET /status-lists/{id}",
          "GET /verifications",
          "POST /oauth2/token",
          "POST /verifications");

  private final BadgeProgramme programme;

  OpenDoorsIT(BadgeProgramme programme) {
    this.programme = programme;
  }

  @Test
  void without_a_token_only_the_public_doors_open() {
    var open = new TreeSet<String>();
    for (var door : doors()) {
      if (programme.stranger().send(method(door), address(door)).status() != 401) {
        open.add(door);
      }
    }

    assertThat(open).isSubsetOf(PUBLIC);
    assertThat(open).contains("GET /credentials/{id}", "POST /verifications");
  }

  @Test
  void made_up_token_opens_no_door_that_is_closed_without() {
    var liar = programme.stranger().withToken("bWFkZS11cA");
    for (var door : doors()) {
      if (!PUBLIC.contains(door)) {
        var answer = liar.send(method(door), address(door));
        assertThat(answer.status()).as(door).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
      }
    }
  }

  @Test
  void token_of_a_person_without_roles_opens_no_door_that_is_closed_without() {
    var nobody = programme.actingAs(programme.person("No", "Body"));
    for (var door : doors()) {
      if (!PUBLIC.contains(door)) {
        assertThat(nobody.send(method(door), address(door)).status()).as(door).isEqualTo(403);
      }
    }
  }

  @Test
  void description_names_enough_doors_for_this_to_mean_something() {
    assertThat(doors())
        .hasSizeGreaterThan(35)
        .contains("GET /clients", "POST /credentials/{id}/revoke", "GET /skill-profiles/{person}");
  }

  private List<String> doors() {
    var doors = new ArrayList<String>();
    var paths = programme.stranger().get("/openapi?format=json").succeeded().json().get("paths");
    for (var path : paths.properties()) {
      for (var operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          doors.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return doors;
  }

  private static String method(String door) {
    return door.substring(0, door.indexOf(' '));
  }

  private static String address(String door) {
    return door.substring(door.indexOf(' ') + 1)
        .replace("{form}", "json")
        .replace("{version}", "1")
        .replaceAll("\\{[^}]*}", "01890000-0000-7000-8000-000000000000");
  }
}
