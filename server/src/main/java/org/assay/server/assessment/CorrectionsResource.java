package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /assessments/{assessment}/results/{result}/corrections}. */
@Path("assessments/{assessment}/results/{result}/corrections")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {

  private final CorrectResult correctResult;
  private final ReadStatements readStatements;
  private final CurrentCaller caller;

  @Inject
  CorrectionsResource(
      CorrectResult correctResult, ReadStatements readStatements, CurrentCaller caller) {
    this.correctResult = correctResult;
    this.readStatements = readStatements;
    this.caller = caller;
  }

  /** Corrects a result. */
  @POST
  @Allowed(Scope.RESULTS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Correct a result; answers everything that was said of it")
  public List<StatementAnswer> correct(
      @PathParam("assessment") UUID assessment,
      @PathParam("result") UUID result,
      NewCorrection given) {
    var learner = readStatements.learner(assessment, result);
    return correctResult.correct(learner, result, given, caller.get());
  }
}
