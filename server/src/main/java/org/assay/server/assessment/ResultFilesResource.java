package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /results}: results of many assessments as a file. */
@Path("results")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class ResultFilesResource {

  private final TakeInResults takeInResults;
  private final CurrentCaller caller;

  @Inject
  ResultFilesResource(TakeInResults takeInResults, CurrentCaller caller) {
    this.takeInResults = takeInResults;
    this.caller = caller;
  }

  /** Takes in a file. */
  @POST
  @Allowed(Scope.RESULTS_WRITE)
  @Consumes("text/csv")
  @Operation(
      summary = "Record, correct or withdraw many results",
      description =
          "A header row with employee_id,assessment,score,assessed_at and, if wanted,"
              + " stated_at,key,withdrawn,feedback. The answer says what became of each row; the"
              + " same file may be sent again.")
  public ResultsReport takeIn(String csv) {
    return takeInResults.takeIn(ResultRows.read(csv), caller.get());
  }
}
