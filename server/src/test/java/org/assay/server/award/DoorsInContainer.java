package org.assay.server.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Scope;
import org.assay.server.access.ToolAccounts;

/** Knocks at the doors of the running server, as one learning system with all scopes. */
@Singleton
class DoorsInContainer {

  private static final String BASE = System.getProperty("assay.base-url");
  private static final Set<Scope> SCOPES =
      Set.of(
          Scope.RESULTS_WRITE,
          Scope.LEARNING_WRITE,
          Scope.LEARNING_READ,
          Scope.FIGURES_WRITE,
          Scope.XAPI_WRITE);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, String> made = new HashMap<>();
  private final ToolAccounts accounts;

  @Inject
  DoorsInContainer(ToolAccounts accounts) {
    this.accounts = accounts;
  }

  /** Lets a tool in, and returns its token. */
  String letIn() {
    var id = UUID.randomUUID();
    accounts.make(id, "Learning system", SCOPES, AwardsInContainer.OWNER);
    return token(id, SCOPES);
  }

  /** Returns a token of a tool that was let in. */
  String token(UUID tool, Set<Scope> scopes) {
    return accounts.issueToken(tool, scopes).accessToken();
  }

  /** Says it; whatever is said has to be taken. */
  void say(KnockInContainer knock, String token) {
    var result = made.getOrDefault(knock.key(), "");
    var request =
        request(knock.path().replace("{result}", result), token)
            .header("Content-Type", knock.type())
            .header("X-Experience-API-Version", "1.0.3")
            .POST(HttpRequest.BodyPublishers.ofString(knock.body()))
            .build();
    var answer = send(request);
    assertThat(answer.statusCode()).as("%s: %s", knock, answer.body()).isBetween(200, 204);
    if (answer.body().contains("\"refused\"")) {
      assertThat(read(answer.body()).path("refused")).as(knock.body()).isEmpty();
    }
    if (answer.statusCode() == 201 && read(answer.body()).has("id")) {
      made.put(knock.key(), read(answer.body()).path("id").asText());
    }
  }

  /** Reads what stands at an address. */
  JsonNode get(String path, String token) {
    var answer = send(request(path, token).GET().build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return read(answer.body());
  }

  private static HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create(BASE + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException(text, e);
    }
  }
}
