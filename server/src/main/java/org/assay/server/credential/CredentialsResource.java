package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import org.assay.server.achievement.WhichClasses;
import org.assay.server.platform.Given;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists badges and takes them back. A badge itself is served by {@link BadgeResource}. */
@Path("/credentials")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "credentials")
public class CredentialsResource {

  private final ReadCredentials credentials;
  private final RevokeCredential revokeCredential;
  private final WhoseBadges whose;
  private final WhichClasses whichClasses;
  private final CurrentCaller caller;

  @Inject
  CredentialsResource(
      ReadCredentials credentials,
      RevokeCredential revokeCredential,
      WhoseBadges whose,
      WhichClasses whichClasses,
      CurrentCaller caller) {
    this.credentials = credentials;
    this.revokeCredential = revokeCredential;
    this.whose = whose;
    this.whichClasses = whichClasses;
    this.caller = caller;
  }

  /** Lists badges: a person sees their own, a manager those of their reports. */
  @GET
  @Allowed(Scope.CREDENTIALS_READ)
  @Operation(
      summary = "List badges",
      description =
          "Of one person with ?learner=. Who asks without it sees their own. ?category= goes by"
              + " class, ?strategic=true&at=DAY by what the class's skills are on that day.")
  public Page<HeldCredential> list(
      @QueryParam("learner") @Nullable UUID learner,
      @QueryParam("category") @Nullable String category,
      @QueryParam("strategic") @Nullable String strategic,
      @QueryParam("at") @Nullable String at,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    var of = whose.maySee(caller.get(), Optional.ofNullable(learner));
    var classes = whichClasses.asked(category, strategic, at);
    return paging.page(credentials.page(of, classes, paging), HeldCredential::id, held -> held);
  }

  /** Takes a badge back, for good. */
  @POST
  @Path("{id}/revoke")
  @Allowed(Scope.CREDENTIALS_REVOKE)
  @Operation(
      summary = "Revoke a badge",
      description = "For good; the next fetch of the status list shows it. Again changes nothing.")
  public HeldCredential revoke(@PathParam("id") UUID id, Revocation revocation) {
    var learner = credentials.learnerOf(id);
    return revokeCredential.revoke(id, learner, revocation.reason(), caller.get());
  }

  /**
   * Why a badge is taken back.
   *
   * @param reason a sentence, up to 500 characters; kept, and shown on the badge's page
   */
  public record Revocation(String reason) {

    /** Checks the reason. */
    public Revocation {
      reason = Given.line("reason", reason, 500);
    }
  }
}
