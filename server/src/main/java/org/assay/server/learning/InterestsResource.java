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
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /learning/{person}/interests}: what somebody is interested in, by their own word. */
@Path("learning/{person}/interests")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class InterestsResource {

  private final KeepWishes keepWishes;
  private final CurrentCaller caller;

  @Inject
  InterestsResource(KeepWishes keepWishes, CurrentCaller caller) {
    this.keepWishes = keepWishes;
    this.caller = caller;
  }

  /** Replaces them. */
  @PUT
  @Allowed(Scope.PLANS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say what one is interested in: skills and tags")
  public NewInterests put(@PathParam("person") UUID person, NewInterests given) {
    return keepWishes.interests(person, given, caller.get());
  }

  /** Returns them. */
  @GET
  @Allowed(Scope.LEARNING_READ)
  @Operation(summary = "Read what somebody is interested in")
  public NewInterests get(@PathParam("person") UUID person) {
    return keepWishes.interests(person, caller.get());
  }
}
