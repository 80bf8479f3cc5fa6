package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /roles}: the skills that jobs ask for. */
@Path("roles/{name}")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class RolesResource {

  private final KeepWishes keepWishes;
  private final CurrentCaller caller;

  @Inject
  RolesResource(KeepWishes keepWishes, CurrentCaller caller) {
    this.keepWishes = keepWishes;
    this.caller = caller;
  }

  /** Replaces a profile. */
  @PUT
  @Allowed(Scope.PLANS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say which skills a role asks for, at which levels (owner)")
  public NewRole put(@PathParam("name") String name, NewRole given) {
    return keepWishes.role(name, given, caller.get());
  }

  /** Returns a profile. */
  @GET
  @Allowed(Scope.LEARNING_READ)
  @Operation(summary = "Read which skills a role asks for")
  public NewRole get(@PathParam("name") String name) {
    return keepWishes.role(name);
  }
}
