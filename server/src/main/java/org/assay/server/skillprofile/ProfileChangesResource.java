package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whose profile changed, for tools that keep up to date. */
@Path("/skill-profiles/changes")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class ProfileChangesResource {

  private final QueryChanges queryChanges;
  private final CurrentCaller caller;

  @Inject
  ProfileChangesResource(QueryChanges queryChanges, CurrentCaller caller) {
    this.queryChanges = queryChanges;
    this.caller = caller;
  }

  /** Answers with profiles that changed, as they are now. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(
      summary = "Read the profiles that changed since the last time",
      description = "Ask with after= what the last answer said as next; nothing is ever missed.")
  public Response query(
      @QueryParam("purpose") @Nullable String purpose,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    int most = Paging.of(limit, null).limit();
    return Response.ok(queryChanges.query(purpose, after, most, caller.get()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
