package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.learning.Taken.How;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /learning}: what tools and the owner report about people's learning. */
@Path("learning")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

  private final ReportLearning reportLearning;
  private final TakeInLearningFile takeInLearningFile;
  private final CurrentCaller caller;

  @Inject
  ReportsResource(
      ReportLearning reportLearning, TakeInLearningFile takeInLearningFile, CurrentCaller caller) {
    this.reportLearning = reportLearning;
    this.takeInLearningFile = takeInLearningFile;
    this.caller = caller;
  }

  /** Takes one report: 201 when its key is new, 200 otherwise. */
  @POST
  @Allowed(Scope.LEARNING_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Report a piece of learning; the same 'key' again corrects it")
  public Response report(NewLearning given) {
    var taken = reportLearning.report(given, caller.get());
    return Response.status(taken.how() == How.NEW ? 201 : 200).entity(taken).build();
  }

  /** Takes a file of reports. */
  @POST
  @Allowed(Scope.LEARNING_WRITE)
  @Consumes("text/csv")
  @Operation(
      summary = "Report many pieces of learning",
      description =
          "A header row with key,employee_id,external_id and, if wanted, from,to,spent,delivery,"
              + "completed,at,stated_at,withdrawn. The answer says what became of the rows.")
  public LearningReport report(InputStream csv) {
    return takeInLearningFile.takeIn(csv, caller.get());
  }
}
