package org.assay.examples.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/** A client that a server let in: it holds a token and asks with it. */
public final class Session {

  private final Http http;
  private final ServerAddress server;
  private final String token;

  private Session(Http http, ServerAddress server, String token) {
    this.http = http;
    this.server = server;
    this.token = token;
  }

  /**
   * Gets a token by OAuth client credentials.
   *
   * @throws NotAnswered if the server cannot be reached, or does not let the client in
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.4">RFC 6749, 4.4</a>
   */
  public static Session open(Http http, ServerAddress server, String client, String secret)
      throws NotAnswered {
    var proof = ServerAddress.encoded(client) + ":" + ServerAddress.encoded(secret);
    var request =
        HttpRequest.newBuilder(server.at("/oauth2/token", Map.of()))
            .header("Authorization", "Basic " + base64(proof))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"));
    var answer = json("The server gives no token", http.send(request));
    return new Session(http, server, text(answer, "access_token"));
  }

  /** Reads what lies at an address on the server. */
  public JsonObject get(String path, Map<String, String> query) throws NotAnswered {
    var request = HttpRequest.newBuilder(server.at(path, query)).header("Accept", "*/*");
    return json("GET " + path, http.send(request.header("Authorization", "Bearer " + token)));
  }

  /** Sends a text to an address on the server. */
  public JsonObject post(String path, String mediaType, String text) throws NotAnswered {
    var request =
        HttpRequest.newBuilder(server.at(path, Map.of()))
            .header("Content-Type", mediaType)
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(text));
    return json("POST " + path, http.send(request));
  }

  private static JsonObject json(String what, Http.Answer answer) throws NotAnswered {
    if (!answer.isGood()) {
      throw new NotAnswered(what + ": HTTP status " + answer.status() + detail(answer));
    }
    try {
      return StrictJson.readObject(answer.body(), Http.MAX_BYTES);
    } catch (CheckFailure e) {
      throw new NotAnswered(what + ": " + e.getMessage());
    }
  }

  /** Returns what a problem (RFC 9457) or a refusal (RFC 6749) says in words. */
  private static String detail(Http.Answer answer) {
    try {
      var problem = StrictJson.readObject(answer.body());
      for (var name : new String[] {"detail", "error_description", "title", "error"}) {
        if (!text(problem, name).isEmpty()) {
          return ", " + text(problem, name);
        }
      }
      return "";
    } catch (CheckFailure noWords) {
      return "";
    }
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : "";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
