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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many people can prove what. */
@Path("/skill-aggregates")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class SkillAggregatesResource {

  private final CountProfiles countProfiles;
  private final ReadFilter readFilter;
  private final CurrentCaller caller;

  @Inject
  SkillAggregatesResource(
      CountProfiles countProfiles, ReadFilter readFilter, CurrentCaller caller) {
    this.countProfiles = countProfiles;
    this.readFilter = readFilter;
    this.caller = caller;
  }

  /** Answers with numbers of people. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(
      summary = "Count the people of each group who can prove something",
      description =
          "By unit, role, area of the strategy or skill, in tens. Groups and numbers of fewer than"
              + " ten people are not told.")
  public Response count(
      @QueryParam("purpose") @Nullable String purpose,
      @QueryParam("by") @Nullable String by,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("skill") @Nullable String skill,
      @QueryParam("level") @Nullable String level,
      @QueryParam("strategic") @Nullable String strategic,
      @QueryParam("area") @Nullable String area,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("role") @Nullable String role,
      @QueryParam("manager") @Nullable String manager) {
    var filter =
        readFilter.of(new ReadFilter.Wish(skill, level, strategic, area, unit, role, manager));
    var wish = new Asking.Wish(asOf, knownAt, null, null);
    return Response.ok(
            countProfiles.count(purpose, Breakdown.read(by), wish, filter, caller.get()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
