package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /learning/{person}/progress}: how far somebody is in a year. */
@Path("learning/{person}/progress")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

  private final ReadProgress readProgress;
  private final CurrentCaller caller;

  @Inject
  ProgressResource(ReadProgress readProgress, CurrentCaller caller) {
    this.readProgress = readProgress;
    this.caller = caller;
  }

  /** Answers with hours, target and tier. */
  @GET
  @Allowed(Scope.LEARNING_READ)
  @Operation(
      summary = "Read a person's progress in a year, as of a day or an instant",
      description = "For the person, their manager of today, the owner and tools.")
  public Progress read(
      @PathParam("person") UUID person,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("year") @Nullable String year) {
    return readProgress.read(person, asOf, year, caller.get());
  }
}
