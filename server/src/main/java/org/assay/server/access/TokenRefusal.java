package org.assay.server.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.oauth2.sdk.ErrorObject;

/**
 * A refusal at the token endpoint, worded as OAuth 2 words it.
 *
 * @param error the code, such as {@code invalid_client}
 * @param errorDescription a sentence for a person
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5.2">RFC 6749, 5.2</a>
 */
public record TokenRefusal(
    String error, @JsonProperty("error_description") String errorDescription) {

  static TokenRefusal of(ErrorObject error) {
    return new TokenRefusal(error.getCode(), error.getDescription());
  }
}
