package org.assay.server.access;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for at the token endpoint.
 *
 * @param clientId who it says it is
 * @param secret what it shows for it
 * @param scopes the scopes asked for; when empty, all that the client has
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.4">RFC 6749, 4.4</a>
 */
record TokenWish(String clientId, Secret secret, Optional<Set<String>> scopes) {

  /**
   * Reads the request.
   *
   * @throws GeneralException with the error of RFC 6749, 5.2, if it is not one of client
   *     credentials
   */
  static TokenWish read(URI endpoint, @Nullable String authorization, String form)
      throws GeneralException {
    checkParameters(URLUtils.parseParameters(form), authorization);
    var http = new HTTPRequest(HTTPRequest.Method.POST, endpoint);
    http.setEntityContentType(ContentType.APPLICATION_URLENCODED);
    http.setAuthorization(authorization);
    http.setBody(form);
    var request = TokenRequest.parse(http);
    if (!request.getAuthorizationGrant().getType().equals(GrantType.CLIENT_CREDENTIALS)) {
      throw refusal(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
    }
    var secret = secret(request.getClientAuthentication());
    var scope = Optional.ofNullable(request.getScope());
    return new TokenWish(
        secret.getClientID().getValue(),
        new Secret(secret.getClientSecret().getValue()),
        scope.filter(wished -> !wished.isEmpty()).map(s -> Set.copyOf(s.toStringList())));
  }

  /** Nimbus forgives what the RFC does not: a parameter given twice, a secret shown twice. */
  private static void checkParameters(
      Map<String, List<String>> form, @Nullable String authorization) throws GeneralException {
    boolean twice = form.values().stream().anyMatch(given -> given.size() > 1);
    if (twice || (authorization != null && form.containsKey("client_secret"))) {
      throw refusal(OAuth2Error.INVALID_REQUEST);
    }
  }

  private static PlainClientSecret secret(@Nullable ClientAuthentication shown)
      throws GeneralException {
    if (shown instanceof ClientSecretBasic basic) {
      return basic;
    }
    if (shown instanceof ClientSecretPost post) {
      return post;
    }
    throw refusal(OAuth2Error.INVALID_CLIENT);
  }

  static GeneralException refusal(ErrorObject error) {
    return new GeneralException(error);
  }
}
