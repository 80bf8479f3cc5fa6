package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Role;
import org.assay.server.access.Scope;
import org.assay.server.platform.Given;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /results}: results of many assessments: as a file, and those of one person. */
@Path("results")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class ResultFilesResource {

  private final TakeInResults takeInResults;
  private final AttemptStore attempts;
  private final CurrentCaller caller;

  @Inject
  ResultFilesResource(TakeInResults takeInResults, AttemptStore attempts, CurrentCaller caller) {
    this.takeInResults = takeInResults;
    this.attempts = attempts;
    this.caller = caller;
  }

  /** Lists the results of a person, also those that were not passed, for them to see and appeal. */
  @GET
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Operation(summary = "List one's own results; for an owner, those of a learner")
  public Page<ResultAnswer> list(
      @QueryParam("learner") @Nullable String learner,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var me = caller.get();
    var of = learner == null ? me.account() : Given.id("learner", learner);
    if (!me.is(Role.OWNER) && (me.tool() || !of.equals(me.account()))) {
      throw new Problem(Code.NOT_ALLOWED, "You may see your own results.");
    }
    var paging = Paging.of(limit, after);
    return paging.page(attempts.ofLearner(of, paging), Attempt::id, Attempt::answer);
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
