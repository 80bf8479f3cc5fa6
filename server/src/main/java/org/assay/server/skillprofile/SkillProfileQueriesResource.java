package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who can prove what. */
@Path("/skill-profiles")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class SkillProfileQueriesResource {

  private final QueryProfiles queryProfiles;
  private final ReadFilter readFilter;
  private final CurrentCaller caller;

  @Inject
  SkillProfileQueriesResource(
      QueryProfiles queryProfiles, ReadFilter readFilter, CurrentCaller caller) {
    this.queryProfiles = queryProfiles;
    this.readFilter = readFilter;
    this.caller = caller;
  }

  /** Answers with the profiles of those who fit. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(
      summary = "Find people by what they can prove",
      description =
          "By skill and least level, strategic skills, unit, role or manager, as of any moment. A page may hold fewer people than its limit, and still have a next.")
  public Response query(
      @QueryParam("purpose") @Nullable String purpose,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("score") @Nullable String score,
      @QueryParam("since") @Nullable String since,
      @QueryParam("skill") @Nullable String skill,
      @QueryParam("level") @Nullable String level,
      @QueryParam("strategic") @Nullable String strategic,
      @QueryParam("area") @Nullable String area,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("role") @Nullable String role,
      @QueryParam("manager") @Nullable String manager,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var filter =
        readFilter.of(new ReadFilter.Wish(skill, level, strategic, area, unit, role, manager));
    var wish = new Asking.Wish(asOf, knownAt, score, since);
    return Response.ok(
            queryProfiles.query(purpose, wish, filter, Paging.of(limit, after), caller.get()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
