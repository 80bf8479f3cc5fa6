package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
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

/** {@code /learning/{person}/plan}: what somebody is going to learn. */
@Path("learning/{person}/plan")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

  private final ReadPlan readPlan;
  private final CurrentCaller caller;

  @Inject
  PlanResource(ReadPlan readPlan, CurrentCaller caller) {
    this.readPlan = readPlan;
    this.caller = caller;
  }

  /** Answers with the plan. */
  @GET
  @Allowed(Scope.LEARNING_READ)
  @Operation(summary = "Read a person's plan: each item with its origin, due day and state")
  public Plan read(@PathParam("person") UUID person) {
    return readPlan.read(person, caller.get());
  }
}
