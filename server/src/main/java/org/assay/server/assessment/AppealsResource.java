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
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Role;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /appeals}: what people do not accept of what was reported of them. */
@Path("appeals")
@Singleton
@Tag(name = "assessment")
@Produces(MediaType.APPLICATION_JSON)
public class AppealsResource {

  private final AppealResult appealResult;
  private final AppealStore appeals;
  private final CurrentCaller caller;

  @Inject
  AppealsResource(AppealResult appealResult, AppealStore appeals, CurrentCaller caller) {
    this.appealResult = appealResult;
    this.appeals = appeals;
    this.caller = caller;
  }

  /** Lists appeals: one's own, and for an owner all. */
  @GET
  @Allowed(Scope.SUBMISSIONS_WRITE)
  @Operation(
      summary = "List one's own appeals against results; for an owner, those of everybody",
      description = "?state=OPEN, UPHELD or CORRECTED.")
  public Page<AppealAnswer> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var me = caller.get();
    if (me.tool() && !me.is(Role.OWNER)) {
      throw new Problem(Code.NOT_ALLOWED, "You may see your own appeals.");
    }
    var paging = Paging.of(limit, after);
    var of = Optional.of(me.account()).filter(account -> !me.is(Role.OWNER));
    var rows = appeals.list(of, Optional.ofNullable(state).map(AppealState::of), paging);
    return paging.page(rows, ResultAppeal::id, ResultAppeal::answer);
  }

  /** Decides an appeal. */
  @POST
  @Path("{id}/decision")
  @Allowed(Scope.AWARDS_DECIDE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Decide an appeal against a result, as an owner; never one's own")
  public AppealAnswer decide(@PathParam("id") UUID id, NewAppealDecision given) {
    return appealResult.decide(appeals.get(id).learner(), id, given, caller.get());
  }
}
