package org.assay.server.review;

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
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /nominations/{nomination}/reviewers}: who is asked. */
@Path("nominations/{nomination}/reviewers")
@Singleton
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewersResource {

  private static final String USUAL = "5";

  private final AppointReviewers appointReviewers;
  private final ProposeReviewers proposeReviewers;
  private final CurrentCaller caller;

  @Inject
  ReviewersResource(
      AppointReviewers appointReviewers, ProposeReviewers proposeReviewers, CurrentCaller caller) {
    this.appointReviewers = appointReviewers;
    this.proposeReviewers = proposeReviewers;
    this.caller = caller;
  }

  /** Appoints reviewers. */
  @POST
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Ask people to review; owners only, and independent people only")
  public NominationAnswer appoint(@PathParam("nomination") UUID nomination, NewReviewers given) {
    return appointReviewers.appoint(nomination, given, caller.get());
  }

  /** Proposes reviewers. */
  @GET
  @Path("proposals")
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Operation(summary = "Draw independent people by lot who could be asked; owners only")
  public Page<ReviewerProposal> propose(
      @PathParam("nomination") UUID nomination, @QueryParam("limit") @Nullable String limit) {
    int many = Paging.of(limit == null ? USUAL : limit, null).limit();
    return new Page<>(
        proposeReviewers.propose(nomination, Math.min(many, Quorum.MOST), caller.get()),
        Optional.empty());
  }
}
