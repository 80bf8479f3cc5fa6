package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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

/** {@code /submissions/{id}/decision}. */
@Path("submissions/{id}/decision")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

  private final GradeSubmission gradeSubmission;
  private final ReadSubmissions readSubmissions;
  private final CurrentCaller caller;

  @Inject
  DecisionResource(
      GradeSubmission gradeSubmission, ReadSubmissions readSubmissions, CurrentCaller caller) {
    this.gradeSubmission = gradeSubmission;
    this.readSubmissions = readSubmissions;
    this.caller = caller;
  }

  /** Decides an appeal. */
  @POST
  @Allowed(Scope.RESULTS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Decide an appeal, as an assessor who did not grade the work")
  public SubmissionAnswer decide(@PathParam("id") UUID id, NewDecision given) {
    gradeSubmission.decide(readSubmissions.learner(id), id, given, caller.get());
    return readSubmissions.graded(id, caller.get());
  }
}
