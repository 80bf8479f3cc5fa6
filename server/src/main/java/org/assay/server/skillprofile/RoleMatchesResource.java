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

/** What career tools ask about one person and one role. */
@Path("/skill-profiles/{person}/match")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class RoleMatchesResource {

  private final MatchRole matchRole;
  private final CurrentCaller caller;

  @Inject
  RoleMatchesResource(MatchRole matchRole, CurrentCaller caller) {
    this.matchRole = matchRole;
    this.caller = caller;
  }

  /** Answers with the fit, the gap and the badges that close it. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(
      summary = "Compare what a person can prove with what a role asks for",
      description =
          "Skill by skill, with a fit in thousandths and the badges that would close the gap, in"
              + " the order in which to earn them; the read is recorded before it is answered.")
  public Response match(
      @PathParam("person") UUID person,
      @QueryParam("role") @Nullable String role,
      @QueryParam("purpose") @Nullable String purpose,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt) {
    var wish = new Asking.Wish(asOf, knownAt, null, null);
    return Response.ok(matchRole.match(person, purpose, role, wish, caller.get()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
