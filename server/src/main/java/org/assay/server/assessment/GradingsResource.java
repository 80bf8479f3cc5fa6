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

/** {@code /submissions/{id}/gradings}. */
@Path("submissions/{id}/gradings")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class GradingsResource {

  private final GradeSubmission gradeSubmission;
  private final ReadSubmissions readSubmissions;
  private final CurrentCaller caller;

  @Inject
  GradingsResource(
      GradeSubmission gradeSubmission, ReadSubmissions readSubmissions, CurrentCaller caller) {
    this.gradeSubmission = gradeSubmission;
    this.readSubmissions = readSubmissions;
    this.caller = caller;
  }

  /** Grades a submission. */
  @POST
  @Allowed(Scope.RESULTS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Grade work, by 'levels' of the rubric or by a 'score'")
  public SubmissionAnswer grade(@PathParam("id") UUID id, NewGrading given) {
    gradeSubmission.grade(readSubmissions.learner(id), id, given, caller.get());
    return readSubmissions.graded(id, caller.get());
  }
}
