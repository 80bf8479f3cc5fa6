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

/** {@code /memberships}: who belongs to a group. */
@Path("memberships")
@Singleton
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class MembershipsResource {

  private final RecordMembership recordMembership;
  private final MembershipStore memberships;
  private final CurrentCaller caller;

  @Inject
  MembershipsResource(
      RecordMembership recordMembership, MembershipStore memberships, CurrentCaller caller) {
    this.recordMembership = recordMembership;
    this.memberships = memberships;
    this.caller = caller;
  }

  /** Records a membership: 201 when it is new, 200 when the same was recorded before. */
  @POST
  @Allowed(Scope.FIGURES_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Report that somebody belongs to a group")
  public Response record(NewMembership given) {
    var recorded = recordMembership.record(given, caller.get());
    return Response.status(recorded.now() ? 201 : 200).entity(recorded.answer()).build();
  }

  /** Ends a membership. */
  @POST
  @Path("{id}/end")
  @Allowed(Scope.FIGURES_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "End a membership, or correct its end",
      description = "With its first day as the end, the membership never was.")
  public MembershipAnswer end(@PathParam("id") UUID id, MembershipEnd given) {
    return recordMembership.end(id, memberships.get(id).learner(), given, caller.get());
  }

  /** Lists memberships. */
  @GET
  @Allowed(Scope.FIGURES_WRITE)
  @Operation(summary = "List memberships, if asked those of a learner or of a group")
  public Page<MembershipAnswer> list(
      @QueryParam("learner") @Nullable String learner,
      @QueryParam("group") @Nullable String group,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    var of = Optional.ofNullable(learner).map(id -> Given.id("learner", id));
    var rows = memberships.list(of, Optional.ofNullable(group), paging);
    return paging.page(rows, Membership::id, Membership::answer);
  }
}
