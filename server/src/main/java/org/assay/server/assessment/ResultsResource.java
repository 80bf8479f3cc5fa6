package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Given;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /assessments/{assessment}/results}. */
@Path("assessments/{assessment}/results")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class ResultsResource {

  private final RecordResult recordResult;
  private final AssessmentStore assessments;
  private final AttemptStore attempts;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  ResultsResource(
      RecordResult recordResult,
      AssessmentStore assessments,
      AttemptStore attempts,
      CurrentCaller caller,
      ServerConfig config) {
    this.recordResult = recordResult;
    this.assessments = assessments;
    this.attempts = attempts;
    this.caller = caller;
    this.config = config;
  }

  /** Records a result: 201 when it is new, 200 with the same answer when it came before. */
  @POST
  @Allowed(Scope.RESULTS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record a result; 'externalId' or Idempotency-Key makes it safe to repeat")
  public Response record(
      @PathParam("assessment") UUID assessment,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      NewResult given) {
    var recorded = recordResult.record(assessment, given, Optional.ofNullable(key), caller.get());
    var at = config.at("/assessments/" + assessment + "/results/" + recorded.answer().id());
    return Response.status(recorded.now() ? 201 : 200)
        .location(at)
        .entity(recorded.answer())
        .build();
  }

  /** Lists results of the assessment. */
  @GET
  @Allowed(Scope.RESULTS_WRITE)
  @Operation(summary = "List results of an assessment, if asked only those of a learner")
  public Page<ResultAnswer> list(
      @PathParam("assessment") UUID assessment,
      @QueryParam("learner") @Nullable String learner,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    var of = Optional.ofNullable(learner).map(id -> Given.id("learner", id));
    var rows = attempts.list(assessments.get(assessment).id(), of, paging);
    return paging.page(rows, Attempt::id, Attempt::answer);
  }

  /** Returns one result. */
  @GET
  @Path("{id}")
  @Allowed(Scope.RESULTS_WRITE)
  @Operation(summary = "Read a result")
  public ResultAnswer get(@PathParam("assessment") UUID assessment, @PathParam("id") UUID id) {
    return attempts
        .find(assessment, id)
        .map(Attempt::answer)
        .orElseThrow(() -> Problem.notFound("result", id));
  }
}
