package org.assay.server.lti;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A tool to be let in.
 *
 * @param name how people call it
 * @param clientId how it calls itself at the token endpoint; its id here, if absent
 * @param issuer what its assertions name as their issuer; the client id, if absent
 * @param jwksUrl where it publishes its keys, at a public https address, or else
 * @param jwks its public keys
 * @param assessments the assessments in which it may give scores
 */
public record NewTool(
    String name,
    Optional<String> clientId,
    Optional<String> issuer,
    Optional<String> jwksUrl,
    Optional<JsonNode> jwks,
    List<UUID> assessments) {

  private static final int MOST_ASSESSMENTS = 100;
  private static final int MOST_KEYS = 20;
  private static final int LONGEST_SET = 50_000;

  /** Checks the members. */
  public NewTool {
    name = Given.line("name", name, 200);
    clientId = Given.line("clientId", clientId, 200);
    issuer = Given.line("issuer", issuer, 500);
    jwksUrl = Given.url("jwksUrl", jwksUrl);
    jwks = Given.optional(jwks).filter(node -> !node.isNull());
    assessments =
        Given.list("assessments", assessments, MOST_ASSESSMENTS).stream().distinct().toList();
    if (jwksUrl.isPresent() == jwks.isPresent()) {
      throw Problem.invalid("A tool has either a 'jwksUrl' or 'jwks'.");
    }
    if (jwksUrl.filter(url -> !url.startsWith("https:")).isPresent()) {
      throw Problem.invalid("The member 'jwksUrl' is an https address.");
    }
    jwks.ifPresent(NewTool::check);
  }

  private static void check(JsonNode given) {
    try {
      var text = given.toString();
      if (text.length() > LONGEST_SET) {
        throw Problem.invalid("The member 'jwks' is too long.");
      }
      var keys = JWKSet.parse(text).getKeys();
      if (keys.isEmpty() || keys.size() > MOST_KEYS) {
        throw Problem.invalid("The member 'jwks' has 1 to " + MOST_KEYS + " keys.");
      }
      if (keys.stream().anyMatch(key -> key.isPrivate())) {
        throw Problem.invalid("The member 'jwks' shows a private key; make a new one.");
      }
    } catch (ParseException | IllegalArgumentException e) {
      throw Problem.invalid("The member 'jwks' is no set of JSON Web Keys.");
    }
  }

  /** Returns the keys as text, if they were given. */
  Optional<String> keys() {
    return jwks.map(JsonNode::toString);
  }
}
