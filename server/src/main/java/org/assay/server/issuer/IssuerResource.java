package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Problem;
import org.assay.server.platform.PublishedAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The issuer's Profile and its keys, at their addresses. */
@Singleton
@Path(IssuerNames.PROFILE_PATH)
@Tag(name = "issuer")
public class IssuerResource {

  private final OwnDocuments documents;

  @Inject
  IssuerResource(OwnDocuments documents) {
    this.documents = documents;
  }

  /** Answers with the Profile as JSON-LD. */
  @GET
  @Everyone
  @Produces({"application/ld+json", "application/json", "application/cid"})
  @Operation(summary = "The issuer's Profile, with its keys")
  public Response profile(@Context Request request) {
    return PublishedAnswer.of(documents.profile()).to(request);
  }

  /** Answers with one public key. */
  @GET
  @Path("/keys/{thumbprint}")
  @Everyone
  @Produces({"application/jwk+json", "application/json"})
  @Operation(summary = "A public key of the issuer, as JWK")
  public Response key(@PathParam("thumbprint") String thumbprint, @Context Request request) {
    var jwk =
        documents.jwk(thumbprint).orElseThrow(() -> Problem.notFound("issuer key", thumbprint));
    return PublishedAnswer.of(jwk).to(request);
  }
}
