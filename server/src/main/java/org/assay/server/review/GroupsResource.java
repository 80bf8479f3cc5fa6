package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Allowed;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /groups}. */
@Path("groups")
@Singleton
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {

  private final MakeGroup makeGroup;
  private final MembershipStore memberships;

  @Inject
  GroupsResource(MakeGroup makeGroup, MembershipStore memberships) {
    this.makeGroup = makeGroup;
    this.memberships = memberships;
  }

  /** Makes a group. */
  @POST
  @Allowed(Scope.FIGURES_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a group that one can belong to")
  public Response make(NewGroup given) {
    return Response.status(Response.Status.CREATED).entity(makeGroup.make(given)).build();
  }

  /** Lists groups. */
  @GET
  @Allowed(Scope.FIGURES_WRITE)
  @Operation(summary = "List groups")
  public Page<GroupAnswer> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    return paging.page(memberships.groups(paging), MemberGroup::id, MemberGroup::answer);
  }
}
