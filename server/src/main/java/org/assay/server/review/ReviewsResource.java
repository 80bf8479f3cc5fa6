package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /nominations/{nomination}/reviews}: what reviewers say. */
@Path("nominations/{nomination}/reviews")
@Singleton
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {

  private final GiveReview giveReview;
  private final CurrentCaller caller;

  @Inject
  ReviewsResource(GiveReview giveReview, CurrentCaller caller) {
    this.giveReview = giveReview;
    this.caller = caller;
  }

  /** Takes the caller's review. */
  @POST
  @Allowed(Scope.REVIEWS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Review a nomination that one was asked to review",
      description = "Again replaces what one said before, until the nomination is decided.")
  public NominationAnswer give(@PathParam("nomination") UUID nomination, NewReview given) {
    return giveReview.give(nomination, given, caller.get());
  }
}
