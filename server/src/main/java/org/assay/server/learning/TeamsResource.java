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

/** {@code /teams}: what managers ask of the people who report to them, and how far these are. */
@Path("teams")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class TeamsResource {

  private final SetPlan setPlan;
  private final ReadItems readItems;
  private final ReadTeam readTeam;
  private final CurrentCaller caller;

  @Inject
  TeamsResource(SetPlan setPlan, ReadItems readItems, ReadTeam readTeam, CurrentCaller caller) {
    this.setPlan = setPlan;
    this.readItems = readItems;
    this.readTeam = readTeam;
    this.caller = caller;
  }

  /** Adds an item. */
  @POST
  @Path("items")
  @Allowed(Scope.PLANS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add an item to the plans of one's own reports, or of one of them")
  public Response add(NewTeamItem given) {
    return Response.status(201).entity(setPlan.forTeam(given, caller.get())).build();
  }

  /** Lists items. */
  @GET
  @Path("items")
  @Allowed(Scope.PLANS_WRITE)
  @Operation(summary = "List the items that one added")
  public Page<PlanItemAnswer> items(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    return readItems.ofTeam(Paging.of(limit, after), caller.get());
  }

  /** Takes an item back. */
  @DELETE
  @Path("items/{id}")
  @Allowed(Scope.PLANS_WRITE)
  @Operation(summary = "Take an item that one added out of plans")
  public void withdraw(@PathParam("id") UUID id) {
    setPlan.withdrawForTeam(id, caller.get());
  }

  /** Answers with the progress of everybody who reports to the caller today. */
  @GET
  @Path("progress")
  @Allowed(Scope.LEARNING_READ)
  @Operation(summary = "Read the progress of one's own reports")
  public Page<Progress> progress(
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("year") @Nullable String year,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    return readTeam.progress(asOf, year, Paging.of(limit, after), caller.get());
  }
}
