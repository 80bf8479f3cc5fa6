package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What career tools ask about one person and all roles. */
@Path("/skill-profiles/{person}/roles")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class FittingRolesResource {

  private final FindFittingRoles findFittingRoles;
  private final CurrentCaller caller;

  @Inject
  FittingRolesResource(FindFittingRoles findFittingRoles, CurrentCaller caller) {
    this.findFittingRoles = findFittingRoles;
    this.caller = caller;
  }

  /** Answers with the roles, the best fit first. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(
      summary = "Find the roles that fit what a person can prove",
      description =
          "The best fit first, each with its gap; the read is recorded before it is answered.")
  public Response find(
      @PathParam("person") UUID person,
      @QueryParam("purpose") @Nullable String purpose,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var wish = new Asking.Wish(asOf, knownAt, null, null);
    var page = FindFittingRoles.Page.of(limit, after);
    return Response.ok(findFittingRoles.find(person, purpose, wish, page, caller.get()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
