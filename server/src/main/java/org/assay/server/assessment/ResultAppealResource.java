package org.assay.server.assessment;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /results/{result}/appeal}. */
@Path("results/{result}/appeal")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class ResultAppealResource {

  private final AppealResult appealResult;
  private final CurrentCaller caller;

  @Inject
  ResultAppealResource(AppealResult appealResult, CurrentCaller caller) {
    this.appealResult = appealResult;
    this.caller = caller;
  }

  /** Appeals against a result. */
  @POST
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Appeal against a result of one's own, once and in time; an owner decides")
  public Response appeal(@PathParam("result") UUID result, NewAppeal given) {
    return Response.status(Response.Status.CREATED)
        .entity(appealResult.appeal(result, given, caller.get()))
        .build();
  }
}
