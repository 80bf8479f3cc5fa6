package org.assay.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A tool that was let in to read profiles.
 *
 * @param token its token
 */
record Tool(String token) {

  private static final String WISH =
      """
      {"name": "Benchmark", "purposes": ["compensation"],
       "scopes": ["skillprofiles:read", "credentials:issue"]}
      """;

  /** Lets one in. */
  static Tool letIn(String address, String ownerClient) throws IOException, InterruptedException {
    var owner = token(address, ownerClient);
    var made =
        send(
            request(address + "/clients", "Bearer " + owner)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(WISH))
                .build());
    return new Tool(token(address, made));
  }

  private static String token(String address, String client)
      throws IOException, InterruptedException {
    var pair = Json.member(client, "client_id") + ":" + Json.member(client, "client_secret");
    var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    var answer =
        send(
            request(address + "/oauth2/token", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
    return Json.member(answer, "access_token");
  }

  private static String send(HttpRequest request) throws IOException, InterruptedException {
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(request.uri() + " answers " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }

  HttpRequest.Builder request(String address) {
    return request(address, "Bearer " + token);
  }

  private static HttpRequest.Builder request(String address, String authorization) {
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", authorization);
  }
}
