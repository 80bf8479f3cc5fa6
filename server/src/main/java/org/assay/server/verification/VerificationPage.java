package org.assay.server.verification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Pages;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Verification for people: choose a file, paste a badge or give its address, and read the verdict.
 * No script is needed.
 */
@Path("/verifications")
@Singleton
public class VerificationPage {

  /** Programs that send a form and name no type get the verdict as JSON. */
  private static final String HTML = "text/html;qs=0.9";

  private final VerifyBadge verifyBadge;
  private final Pages pages;

  @Inject
  VerificationPage(VerifyBadge verifyBadge, Pages pages) {
    this.verifyBadge = verifyBadge;
    this.pages = pages;
  }

  /** Shows the form. */
  @GET
  @Everyone
  @Produces(MediaType.TEXT_HTML)
  public Response form() {
    return form("").build();
  }

  /** Shows the verdict in words. */
  @POST
  @Everyone
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(HTML)
  @Operation(
      summary = VerificationsResource.SUMMARY,
      description = VerificationsResource.DESCRIPTION)
  public Response verdict(List<EntityPart> parts) {
    var form = VerificationsResource.form(parts);
    try {
      var sent =
          form.sent()
              .orElseThrow(
                  () -> Problem.invalid("Choose a file, paste a badge or give its address first."));
      var verdict = sent.judgedBy(verifyBadge, form.rules(Rules.STRICT));
      return pages
          .page("verdict.jte", Map.of("verdict", VerdictView.of(verdict)))
          .header("Cache-Control", "no-store")
          .build();
    } catch (Problem problem) {
      if (problem.code() != Code.INVALID_REQUEST) {
        throw problem;
      }
      return form(problem.detail()).status(problem.code().status()).build();
    }
  }

  private Response.ResponseBuilder form(String complaint) {
    return pages.page("verify.jte", Map.of("complaint", complaint));
  }
}
