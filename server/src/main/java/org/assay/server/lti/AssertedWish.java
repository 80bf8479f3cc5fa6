package org.assay.server.lti;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.auth.JWTAuthentication;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.server.access.Scope;

/**
 * What a tool asks for at the token endpoint.
 *
 * @param assertion its word for who it is
 * @param scopes what the token is for, of what there is in LTI
 * @see <a
 *     href="https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">
 *     1EdTech Security Framework 1.0, 4.1.1</a>
 */
record AssertedWish(ClientAssertion assertion, Set<Scope> scopes) {

  /**
   * Reads the request.
   *
   * @throws GeneralException with the error of RFC 6749, 5.2, if it is not one by assertion
   */
  static AssertedWish read(String form) throws GeneralException {
    var given = URLUtils.parseParameters(form);
    if (given.values().stream().anyMatch(values -> values.size() != 1)) {
      throw refusal(OAuth2Error.INVALID_REQUEST);
    }
    if (!one(given, "grant_type").equals("client_credentials")) {
      throw refusal(
          given.containsKey("grant_type")
              ? OAuth2Error.UNSUPPORTED_GRANT_TYPE
              : OAuth2Error.INVALID_REQUEST);
    }
    if (!one(given, "client_assertion_type").equals(JWTAuthentication.CLIENT_ASSERTION_TYPE)) {
      throw refusal(OAuth2Error.INVALID_CLIENT);
    }
    var assertion = ClientAssertion.read(one(given, "client_assertion"));
    var clientId = Optional.ofNullable(given.get("client_id")).map(values -> values.get(0));
    if (assertion.isEmpty()
        || clientId.isPresent() && !clientId.equals(assertion.get().clientId())) {
      throw refusal(OAuth2Error.INVALID_CLIENT);
    }
    return new AssertedWish(assertion.get(), scopes(one(given, "scope")));
  }

  private static String one(Map<String, List<String>> given, String name) {
    return given.getOrDefault(name, List.of("")).get(0);
  }

  /** Who asks for nothing gets all there is; who may keep line items may read them. */
  private static Set<Scope> scopes(String text) throws GeneralException {
    if (text.isBlank()) {
      return RegisterTool.SCOPES;
    }
    var known =
        Stream.of(text.strip().split(" +"))
            .flatMap(word -> Scope.of(word).stream())
            .filter(RegisterTool.SCOPES::contains)
            .collect(toUnmodifiableSet());
    if (known.isEmpty()) {
      throw refusal(OAuth2Error.INVALID_SCOPE);
    }
    var scopes = EnumSet.copyOf(known);
    if (scopes.contains(Scope.LTI_LINEITEM)) {
      scopes.add(Scope.LTI_LINEITEM_READONLY);
    }
    return Set.copyOf(scopes);
  }

  static GeneralException refusal(ErrorObject error) {
    return new GeneralException(error);
  }
}
