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
 * Verifies credentials by the W3C's interface.
 *
 * @see <a href="https://w3c-ccg.github.io/vc-api/#verify-credential">VC API, Verify Credential</a>
 */
@Path("/credentials/verify")
@Singleton
@Tag(name = "vc-api")
public class CredentialsVerifyResource {

  private final AnswerVerification answers;

  @Inject
  CredentialsVerifyResource(AnswerVerification answers) {
    this.answers = answers;
  }

  /** Answers 200 if verified, 400 if malformed or refuted, 422 if it could not be found out. */
  @POST
  @Everyone
  @Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Verify a credential (W3C VC API)",
      description =
          "{verifiableCredential: an object, a token as string, or an envelope; options: {checks:"
              + " [proof, status, schema, validity …]}}. Without checks all must be answered well;"
              + " with them what could not be found out elsewhere is a warning. The proof is always"
              + " among them, and what is refuted always counts. 200 verified, 400 malformed or"
              + " refuted, 422 could not be found out; problemDetails says why. The rules are"
              + " strict.")
  public Response verify(byte[] body) {
    return answer(answers.credential(body, TrustPolicy.STRICT));
  }

  static Response answer(VerificationResult result) {
    return Response.status(result.status())
        .entity(result.json().toString())
        .type(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .build();
  }
}
