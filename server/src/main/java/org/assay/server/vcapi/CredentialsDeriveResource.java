package org.assay.server.vcapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Everyone;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Derives credentials by the W3C's interface.
 *
 * @see <a href="https://w3c-ccg.github.io/vc-api/#derive-credential">VC API, Derive Credential</a>
 */
@Path("/credentials/derive")
@Singleton
@Tag(name = "vc-api")
public class CredentialsDeriveResource {

  private final DeriveCredential deriveCredential;

  @Inject
  CredentialsDeriveResource(DeriveCredential deriveCredential) {
    this.deriveCredential = deriveCredential;
  }

  /** Answers 201 with the derived credential, 400 if there is nothing to derive it from. */
  @POST
  @Everyone
  @Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Derive a credential that shows less (W3C VC API, ecdsa-sd-2023)",
      description =
          "{verifiableCredential: an object with a base proof, options: {selectivePointers: [JSON"
              + " pointers]}}. 201 with {verifiableCredential}; 400 with problemDetails. Whether the"
              + " base proof is good is not asked: verify what comes out. Nothing is kept; still,"
              + " a holder who can derive on their own machine should.")
  public Response derive(byte[] body) {
    try {
      return answer(201, derived(deriveCredential.derive(body)));
    } catch (CheckFailure failure) {
      var refused = VerificationResult.of(failure);
      return answer(refused.status(), refused.json());
    }
  }

  private static JsonObject derived(JsonObject credential) {
    return JsonRuntime.provider()
        .createObjectBuilder()
        .add("verifiableCredential", credential)
        .build();
  }

  private static Response answer(int status, JsonObject json) {
    return Response.status(status)
        .entity(json.toString())
        .type(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .build();
  }
}
