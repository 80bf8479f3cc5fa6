package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Everyone;
import org.assay.server.platform.PublishedAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The issuer's keys at the places where verifiers look for them. */
@Singleton
@Path("/.well-known")
@Tag(name = "issuer")
public class WellKnownResource {

  private final OwnDocuments documents;

  @Inject
  WellKnownResource(OwnDocuments documents) {
    this.documents = documents;
  }

  /** Answers with the DID document of the issuer's did:web. */
  @GET
  @Path("/did.json")
  @Everyone
  @Produces({
    "application/json",
    "application/did+ld+json",
    "application/did+json",
    "application/did",
    "application/ld+json"
  })
  @Operation(summary = "The DID document of the issuer")
  public Response did(@Context Request request) {
    return PublishedAnswer.of(documents.did()).to(request);
  }

  /** Answers with all public keys. */
  @GET
  @Path("/jwks.json")
  @Everyone
  @Produces({"application/jwk-set+json", "application/json"})
  @Operation(summary = "All public keys of the issuer, as JWK Set")
  public Response jwkSet(@Context Request request) {
    return PublishedAnswer.of(documents.jwkSet()).to(request);
  }
}
