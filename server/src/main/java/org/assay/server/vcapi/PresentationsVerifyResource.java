package org.assay.server.vcapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Everyone;
import org.assay.verifier.TrustPolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Verifies presentations by the W3C's interface.
 *
 * @see <a href="https://w3c-ccg.github.io/vc-api/#verify-presentation">VC API, Verify
 *     Presentation</a>
 */
@Path("/presentations/verify")
@Singleton
@Tag(name = "vc-api")
public class PresentationsVerifyResource {

  private final AnswerVerification answers;

  @Inject
  PresentationsVerifyResource(AnswerVerification answers) {
    this.answers = answers;
  }

  /** Answers 200 if verified, 400 if malformed or refuted, 422 if it could not be found out. */
  @POST
  @Everyone
  @Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Verify a presentation (W3C VC API)",
      description =
          "{verifiablePresentation: an object, a token as string, or an envelope; options:"
              + " {challenge, domain, checks}}. A presentation that was made for a challenge or"
              + " domain is only verified if the same is given here. Answers are those of"
              + " /credentials/verify.")
  public Response verify(byte[] body) {
    return CredentialsVerifyResource.answer(answers.presentation(body, TrustPolicy.STRICT));
  }
}
