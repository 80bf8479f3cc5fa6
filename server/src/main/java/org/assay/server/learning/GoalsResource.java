package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** {@code /learning/{person}/goals}: what somebody sets themselves. */
@Path("learning/{person}/goals")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class GoalsResource {

  private final SetPlan setPlan;
  private final CurrentCaller caller;

  @Inject
  GoalsResource(SetPlan setPlan, CurrentCaller caller) {
    this.setPlan = setPlan;
    this.caller = caller;
  }

  /** Sets a goal. */
  @POST
  @Allowed(Scope.PLANS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Set a goal of one's own: a resource, a badge class or a skill")
  public Response set(@PathParam("person") UUID person, NewGoal given) {
    return Response.status(201).entity(setPlan.goal(person, given, caller.get())).build();
  }

  /** Adds a rating. */
  @POST
  @Path("{goal}/ratings")
  @Allowed(Scope.PLANS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Rate oneself towards a goal; earlier ratings stay")
  public void rate(
      @PathParam("person") UUID person, @PathParam("goal") UUID goal, NewRating given) {
    setPlan.rate(person, goal, given, caller.get());
  }

  /** Takes a goal back. */
  @DELETE
  @Path("{goal}")
  @Allowed(Scope.PLANS_WRITE)
  @Operation(summary = "Take a goal out of the plan")
  public void withdraw(@PathParam("person") UUID person, @PathParam("goal") UUID goal) {
    setPlan.withdrawGoal(person, goal, caller.get());
  }
}
