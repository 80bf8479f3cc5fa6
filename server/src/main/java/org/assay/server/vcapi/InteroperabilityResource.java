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
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.assay.verifier.TrustPolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The same interface for interoperability tests, whose samples are often signed with keys that
 * nobody can trace to the issuer they name. It is off unless a setting turns it on: a yes from here
 * says that somebody signed, not who.
 */
@Path("/interop")
@Singleton
@Tag(name = "vc-api")
public class InteroperabilityResource {

  private final AnswerVerification answers;
  private final boolean enabled;

  @Inject
  InteroperabilityResource(AnswerVerification answers, ServerConfig config) {
    this.answers = answers;
    this.enabled = config.verification().interoperability();
  }

  /** Answers as /credentials/verify, whosever key it was. */
  @POST
  @Path("/credentials/verify")
  @Everyone
  @Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Verify a credential, whosever key it was: for interoperability tests only",
      description = "404 unless the setting assay.verification.interoperability is true.")
  public Response credential(byte[] body) {
    requireEnabled();
    return CredentialsVerifyResource.answer(answers.credential(body, TrustPolicy.PROOF_ONLY));
  }

  /** Answers as /presentations/verify, whosever key it was. */
  @POST
  @Path("/presentations/verify")
  @Everyone
  @Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Verify a presentation, whosever keys it were: for interoperability tests only",
      description = "404 unless the setting assay.verification.interoperability is true.")
  public Response presentation(byte[] body) {
    requireEnabled();
    return CredentialsVerifyResource.answer(answers.presentation(body, TrustPolicy.PROOF_ONLY));
  }

  private void requireEnabled() {
    if (!enabled) {
      throw new Problem(
          Problem.Code.NOT_FOUND, "There is nothing at this address: this server has it off.");
    }
  }
}
