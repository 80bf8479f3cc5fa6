package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /assessments/{assessment}/results/{result}/statements}. */
@Path("assessments/{assessment}/results/{result}/statements")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

  private final ReadStatements readStatements;

  @Inject
  StatementsResource(ReadStatements readStatements) {
    this.readStatements = readStatements;
  }

  /** Lists what was said of a result. */
  @GET
  @Allowed(Scope.RESULTS_WRITE)
  @Operation(summary = "List everything that was said of a result, in the order of hearing")
  public List<StatementAnswer> list(
      @PathParam("assessment") UUID assessment, @PathParam("result") UUID result) {
    readStatements.learner(assessment, result);
    return readStatements.of(result);
  }
}
