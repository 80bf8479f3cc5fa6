package org.assay.server.access;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Set;

/**
 * A new access token, worded as OAuth 2 words it.
 *
 * @param accessToken the token itself; it is shown this once
 * @param tokenType always {@code Bearer}
 * @param expiresIn the seconds it lives
 * @param scope what it may be used for, with blanks between
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5.1">RFC 6749, 5.1</a>
 */
public record TokenAnswer(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") long expiresIn,
    String scope) {

  static TokenAnswer of(Secret token, Duration lifetime, Set<Scope> scopes) {
    var words = scopes.stream().sorted().map(Scope::wireName).collect(joining(" "));
    return new TokenAnswer(token.text(), "Bearer", lifetime.toSeconds(), words);
  }
}
