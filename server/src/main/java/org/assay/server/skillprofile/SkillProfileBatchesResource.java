package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What compensation and career tools read of several people who are named. */
@Path("/skill-profiles/batch")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class SkillProfileBatchesResource {

  private final ReadBatch readBatch;
  private final CurrentCaller caller;

  @Inject
  SkillProfileBatchesResource(ReadBatch readBatch, CurrentCaller caller) {
    this.readBatch = readBatch;
    this.caller = caller;
  }

  /** Answers with a profile for each person. */
  @POST
  @Allowed(Scope.SKILLPROFILES_READ)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read the skill profiles of up to 1,000 people",
      description = "Each is a read of its own, with a receipt of its own.")
  public Response read(BatchRequest request) {
    return Response.ok(readBatch.read(request, caller.get()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
