package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /submissions}. */
@Path("submissions")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

  private final ReadSubmissions readSubmissions;
  private final PutFile putFile;
  private final HandIn handIn;
  private final CurrentCaller caller;

  @Inject
  SubmissionsResource(
      ReadSubmissions readSubmissions, PutFile putFile, HandIn handIn, CurrentCaller caller) {
    this.readSubmissions = readSubmissions;
    this.putFile = putFile;
    this.handIn = handIn;
    this.caller = caller;
  }

  /** Lists submissions of a learner. */
  @GET
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Operation(summary = "List one's own submissions; for an owner, those of a learner")
  public Page<SubmissionAnswer> list(
      @QueryParam("learner") @Nullable String learner,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var of = Optional.ofNullable(learner).map(id -> Given.id("learner", id));
    return readSubmissions.own(of, Paging.of(limit, after), caller.get());
  }

  /** Returns a submission. */
  @GET
  @Path("{id}")
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Operation(summary = "Read one's own submission, with grade and feedback once it is graded")
  public SubmissionAnswer get(@PathParam("id") UUID id) {
    return readSubmissions.own(id, caller.get());
  }

  /** Puts a file into a submission. */
  @PUT
  @Path("{id}/files/{name}")
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Put a file into an open submission, in place of one of the same name")
  public FileAnswer put(@PathParam("id") UUID id, @PathParam("name") String name, byte[] content) {
    return putFile.put(id, new FileName(name), content, caller.get());
  }

  /** Returns the content of a file. */
  @GET
  @Path("{id}/files/{name}")
  @Produces(MediaType.WILDCARD)
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Operation(summary = "Download a file that one handed in")
  public Response file(@PathParam("id") UUID id, @PathParam("name") String name) {
    var file = readSubmissions.ownFile(id, new FileName(name), caller.get());
    return Response.ok(readSubmissions.content(file), file.type().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(name).disposition())
        .build();
  }

  /** Hands a submission in. */
  @POST
  @Path("{id}/hand-in")
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Operation(summary = "Hand a submission in; it does not change afterwards")
  public SubmissionAnswer handIn(@PathParam("id") UUID id) {
    handIn.handIn(id, caller.get());
    return readSubmissions.own(id, caller.get());
  }

  /** Appeals against the grade of a submission. */
  @POST
  @Path("{id}/appeal")
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Appeal against the grade, once and in time; another assessor decides")
  public SubmissionAnswer appeal(@PathParam("id") UUID id, NewAppeal given) {
    handIn.appeal(id, given, caller.get());
    return readSubmissions.own(id, caller.get());
  }
}
