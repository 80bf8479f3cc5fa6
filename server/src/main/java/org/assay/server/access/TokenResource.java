package org.assay.server.access;

import com.nimbusds.oauth2.sdk.GeneralException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The token endpoint. It alone answers errors in OAuth's own form: OAuth libraries read that one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.4">RFC 6749, 4.4</a>
 */
@Singleton
@Path("/oauth2/token")
@Tag(name = "access")
public class TokenResource {

  static final String PATH = "/oauth2/token";

  private final IssueToken issueToken;
  private final ServerConfig config;

  @Inject
  TokenResource(IssueToken issueToken, ServerConfig config) {
    this.issueToken = issueToken;
    this.config = config;
  }

  /** Issues a token to a tool. */
  @POST
  @Everyone
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Get an access token with client credentials")
  public Response token(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, String form) {
    try {
      var wish = TokenWish.read(config.at(PATH), authorization, form);
      return unkept(Response.ok(issueToken.issue(wish)));
    } catch (GeneralException refused) {
      return refusal(refused);
    }
  }

  private static Response refusal(GeneralException refused) {
    var error = refused.getErrorObject();
    var status = error.getHTTPStatusCode();
    var answer = Response.status(status).entity(TokenRefusal.of(error));
    if (status == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"assay\", charset=\"UTF-8\"");
    }
    return unkept(answer);
  }

  private static Response unkept(Response.ResponseBuilder answer) {
    return answer
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Pragma", "no-cache")
        .build();
  }
}
