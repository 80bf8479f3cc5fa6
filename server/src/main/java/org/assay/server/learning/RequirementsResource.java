package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /requirements}: what the organisation asks of people by role and unit. */
@Path("requirements")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class RequirementsResource {

  private final SetPlan setPlan;
  private final ReadItems readItems;
  private final CurrentCaller caller;

  @Inject
  RequirementsResource(SetPlan setPlan, ReadItems readItems, CurrentCaller caller) {
    this.setPlan = setPlan;
    this.readItems = readItems;
    this.caller = caller;
  }

  /** Sets a requirement or a recommendation. */
  @POST
  @Allowed(Scope.PLANS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Require or recommend something, for a role, a unit or everybody (owner)")
  public Response set(NewRequirement given) {
    return Response.status(201).entity(setPlan.requirement(given, caller.get())).build();
  }

  /** Lists them. */
  @GET
  @Allowed(Scope.PLANS_WRITE)
  @Operation(summary = "List what the organisation asks for (owner)")
  public Page<PlanItemAnswer> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    return readItems.requirements(Paging.of(limit, after), caller.get());
  }

  /** Takes one back. */
  @DELETE
  @Path("{id}")
  @Allowed(Scope.PLANS_WRITE)
  @Operation(summary = "Take a requirement out of plans (owner)")
  public void withdraw(@PathParam("id") UUID id) {
    setPlan.withdrawRequirement(id, caller.get());
  }
}
