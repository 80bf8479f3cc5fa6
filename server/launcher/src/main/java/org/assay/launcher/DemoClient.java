package org.assay.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A client of the public API, signed in as the owner.
 *
 * <p>It picks single members out of answers with a pattern: a JSON library here would be loaded in
 * front of the application server's own.
 */
final class DemoClient {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private final String authorization;

  private DemoClient(URI base, String authorization) {
    this.base = base;
    this.authorization = authorization;
  }

  /** Signs in with the secret that the first start wrote. */
  static DemoClient signIn(URI base, Path data) throws IOException, InterruptedException {
    var secret = Files.readString(data.resolve("owner-client.json"), StandardCharsets.UTF_8);
    var pair = member(secret, "client_id") + ":" + member(secret, "client_secret");
    var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    var anonymous = new DemoClient(base, "Basic " + basic);
    var answer =
        anonymous.send(
            "POST",
            "/oauth2/token",
            "application/x-www-form-urlencoded",
            "grant_type=client_credentials");
    return new DemoClient(base, "Bearer " + member(answer, "access_token"));
  }

  /** Sends JSON and returns the answer. */
  String post(String path, String json) throws IOException, InterruptedException {
    return send("POST", path, "application/json", json);
  }

  /** Sends CSV and returns the answer. */
  String postCsv(String path, String csv) throws IOException, InterruptedException {
    return send("POST", path, "text/csv", csv);
  }

  /** Asks for something to be done and returns the answer as text for a person. */
  String postForText(String path) throws IOException, InterruptedException {
    return send("POST", path, "text/plain", "application/json", "");
  }

  String get(String path) throws IOException, InterruptedException {
    return send("GET", path, "application/json", "");
  }

  /** Returns the first member of that name whose value is a text. */
  static String member(String json, String name) throws IOException {
    var matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
    if (!matcher.find()) {
      throw new IOException("the answer has no " + name);
    }
    return matcher.group(1);
  }

  /** Writes a text as JSON; the demo's texts have no control characters. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private String send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return send(method, path, "application/json", type, body);
  }

  private String send(String method, String path, String accept, String type, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Authorization", authorization)
            .header("Accept", accept)
            .header("Content-Type", type)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(method + " " + path + " answers " + answer.body());
    }
    return answer.body();
  }
}
