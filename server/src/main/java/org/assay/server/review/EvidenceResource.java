package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /nominations/{nomination}/evidence}: what can be looked at. */
@Path("nominations/{nomination}/evidence")
@Singleton
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

  private final HandInEvidence handInEvidence;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  EvidenceResource(HandInEvidence handInEvidence, CurrentCaller caller, ServerConfig config) {
    this.handInEvidence = handInEvidence;
    this.caller = caller;
    this.config = config;
  }

  /** Hands in evidence. */
  @POST
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Hand in evidence, as the nominee or as who nominated them")
  public Response handIn(@PathParam("nomination") UUID nomination, NewEvidence given) {
    var made = handInEvidence.handIn(nomination, given, caller.get());
    return Response.created(config.at("/nominations/" + nomination)).entity(made).build();
  }

  /** Accepts evidence. */
  @POST
  @Path("{id}/accept")
  @Allowed(Scope.REVIEWS_WRITE)
  @Operation(summary = "Accept evidence, as a reviewer or an owner; again changes nothing")
  public EvidenceAnswer accept(@PathParam("nomination") UUID nomination, @PathParam("id") UUID id) {
    return handInEvidence.accept(nomination, id, caller.get());
  }
}
