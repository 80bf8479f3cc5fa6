package org.assay.server.lti;

import com.nimbusds.oauth2.sdk.GeneralException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Everyone;
import org.assay.server.access.TokenRefusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The token endpoint of LTI tools. It answers errors in OAuth's own form: OAuth libraries read that
 * one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7523#section-2.2">RFC 7523, 2.2</a>
 */
@Path("lti/token")
@Singleton
@Tag(name = "lti")
public class LtiTokenResource {

  private final IssueAssertedToken issueAssertedToken;

  @Inject
  LtiTokenResource(IssueAssertedToken issueAssertedToken) {
    this.issueAssertedToken = issueAssertedToken;
  }

  /** Issues a token to a tool. */
  @POST
  @Everyone
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Get an access token with a client assertion (LTI)")
  public Response token(String form) {
    try {
      return unkept(Response.ok(issueAssertedToken.issue(AssertedWish.read(form))));
    } catch (GeneralException refused) {
      var error = refused.getErrorObject();
      var body = new TokenRefusal(error.getCode(), error.getDescription());
      return unkept(Response.status(error.getHTTPStatusCode()).entity(body));
    }
  }

  private static Response unkept(Response.ResponseBuilder answer) {
    return answer
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Pragma", "no-cache")
        .build();
  }
}
