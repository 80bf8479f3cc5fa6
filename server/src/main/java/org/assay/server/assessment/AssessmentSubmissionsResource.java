package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /assessments/{assessment}/submissions}. */
@Path("assessments/{assessment}/submissions")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentSubmissionsResource {

  private final OpenSubmission openSubmission;
  private final ReadSubmissions readSubmissions;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  AssessmentSubmissionsResource(
      OpenSubmission openSubmission,
      ReadSubmissions readSubmissions,
      CurrentCaller caller,
      ServerConfig config) {
    this.openSubmission = openSubmission;
    this.readSubmissions = readSubmissions;
    this.caller = caller;
    this.config = config;
  }

  /** Begins a submission. */
  @POST
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begin a submission of one's own; files follow, then it is handed in")
  public Response open(@PathParam("assessment") UUID assessment, NewSubmission given) {
    var made = openSubmission.open(assessment, given, caller.get());
    return Response.created(config.at("/submissions/" + made.id())).entity(made).build();
  }

  /** Lists submissions to assess. */
  @GET
  @Allowed(Scope.RESULTS_WRITE)
  @Operation(summary = "List work that waits for a grade or a decision, and what one graded")
  public Page<SubmissionAnswer> list(
      @PathParam("assessment") UUID assessment,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    return readSubmissions.toAssess(assessment, Paging.of(limit, after), caller.get());
  }

  /** Returns a submission to assess. */
  @GET
  @Path("{id}")
  @Allowed(Scope.RESULTS_WRITE)
  @Operation(summary = "Read work to be graded")
  public SubmissionAnswer get(@PathParam("assessment") UUID assessment, @PathParam("id") UUID id) {
    return readSubmissions.toAssess(assessment, id, caller.get());
  }

  /** Returns the content of a file to assess. */
  @GET
  @Path("{id}/files/{name}")
  @Produces(MediaType.WILDCARD)
  @Allowed(Scope.RESULTS_WRITE)
  @Operation(summary = "Download a file of work to be graded")
  public Response file(
      @PathParam("assessment") UUID assessment,
      @PathParam("id") UUID id,
      @PathParam("name") String name) {
    var file = readSubmissions.fileToAssess(assessment, id, new FileName(name), caller.get());
    return Response.ok(readSubmissions.content(file), file.type().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(name).disposition())
        .build();
  }
}
