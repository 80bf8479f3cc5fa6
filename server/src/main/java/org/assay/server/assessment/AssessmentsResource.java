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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /assessments}. */
@Path("assessments")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentsResource {

  private final DefineAssessment defineAssessment;
  private final AssessmentStore assessments;
  private final ServerConfig config;

  @Inject
  AssessmentsResource(
      DefineAssessment defineAssessment, AssessmentStore assessments, ServerConfig config) {
    this.defineAssessment = defineAssessment;
    this.assessments = assessments;
    this.config = config;
  }

  /** Adds an assessment. */
  @POST
  @Allowed(Scope.ASSESSMENTS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Define an assessment with its threshold; it does not change afterwards")
  public Response define(NewAssessment given) {
    var made = defineAssessment.define(given);
    return Response.created(config.at("/assessments/" + made.id())).entity(made).build();
  }

  /** Lists assessments. */
  @GET
  @Allowed(Scope.ASSESSMENTS_WRITE)
  @Operation(summary = "List assessments")
  public Page<AssessmentAnswer> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    return paging.page(assessments.list(paging), Assessment::id, Assessment::answer);
  }

  /** Returns one assessment. */
  @GET
  @Path("{id}")
  @Allowed(Scope.ASSESSMENTS_WRITE)
  @Operation(summary = "Read an assessment")
  public AssessmentAnswer get(@PathParam("id") UUID id) {
    return assessments.get(id).answer();
  }
}
