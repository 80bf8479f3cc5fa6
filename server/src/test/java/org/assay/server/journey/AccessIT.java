package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.server.journey.support.BadgeProgramme;
import org.assay.server.journey.support.OneServer;
import org.assay.server.journey.support.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneServer.class)
class AccessIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningServer server;

  AccessIT(BadgeProgramme programme) {
    this.server = programme.server();
  }

  @Test
  void owner_gets_in_with_the_secret_of_the_first_start() throws Exception {
    var file = server.data().resolve("owner-client.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    var answer = send(tokenRequest(member(Files.readString(file), "client_secret")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body()).contains("\"token_type\":\"Bearer\"");
    var clients = send(get("/clients", member(answer.body(), "access_token")));
    assertThat(clients.statusCode()).isEqualTo(200);
    assertThat(clients.body()).contains("\"owner\"").doesNotContain("secret");
  }

  @Test
  void wrong_secret_is_refused_in_the_words_of_oauth() throws Exception {
    var answer = send(tokenRequest("wrong"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"error\":\"invalid_client\"");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
  }

  @Test
  void nothing_but_health_and_its_description_is_open_without_token() throws Exception {
    for (var open : List.of("/health", "/health/live", "/health/ready", "/openapi")) {
      assertThat(status(open)).as(open).isEqualTo(200);
    }
    for (var closed : List.of("/metrics", "/clients")) {
      assertThat(status(closed)).as(closed).isEqualTo(401);
    }
    for (var absent :
        List.of(
            "/__asadmin",
            "/monitoring",
            "/rest-monitoring",
            "/management/domain",
            "/ejb",
            "/openapi-ui",
            "/application.wadl",
            "/metrics/base")) {
      assertThat(status(absent)).as(absent).isIn(403, 404);
    }
  }

  @Test
  void metrics_are_shown_to_those_who_may_see_them() throws Exception {
    var answer = send(get("/metrics", ownerToken()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .containsPattern("(?m)^assay_tokens_issued_total [1-9]")
        .containsPattern("(?m)^process_uptime_seconds [0-9.]+$");
  }

  @Test
  void token_that_nobody_issued_is_refused_with_the_reason() throws Exception {
    var answer = send(get("/clients", "made-up"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
        .contains("error=\"invalid_token\"");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void api_is_described_with_its_address_and_how_to_get_in() throws Exception {
    var answer = send(HttpRequest.newBuilder(at("/openapi?format=json")).build());

    assertThat(answer.body())
        .contains("\"Assay\"", "\"/oauth2/token\"", "\"/clients\"", "clientCredentials")
        .contains("achievements:write", server.base().toString());
  }

  private String ownerToken() throws Exception {
    var secret =
        member(Files.readString(server.data().resolve("owner-client.json")), "client_secret");
    return member(send(tokenRequest(secret)).body(), "access_token");
  }

  private HttpRequest tokenRequest(String secret) {
    var basic = ("owner:" + secret).getBytes(StandardCharsets.US_ASCII);
    return HttpRequest.newBuilder(at("/oauth2/token"))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
        .build();
  }

  private HttpRequest get(String path, String token) {
    return HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + token).build();
  }

  private int status(String path) throws Exception {
    return send(HttpRequest.newBuilder(at(path)).build()).statusCode();
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private URI at(String path) {
    return server.base().resolve(path);
  }

  private static String member(String json, String name) {
    var member = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
    assertThat(member.find()).as(name + " in " + json).isTrue();
    return member.group(1);
  }
}
