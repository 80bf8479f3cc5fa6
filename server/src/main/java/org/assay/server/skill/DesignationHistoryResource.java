package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /designations}: what is strategic for whom and when, over all skills. */
@Path("designations")
@Singleton
@Tag(name = "skill")
@Produces(MediaType.APPLICATION_JSON)
public class DesignationHistoryResource {

  private final DesignationStore designations;
  private final Clock clock;

  @Inject
  DesignationHistoryResource(DesignationStore designations, Clock clock) {
    this.designations = designations;
    this.clock = clock;
  }

  /** Lists designations. */
  @GET
  @Everyone
  @Operation(
      summary = "List strategic designations",
      description =
          "at=DAY: those that cover the day; area=AREA: those for the area; knownAt=MOMENT: as"
              + " they were known then, whatever was recorded later.")
  public Page<StrategicDesignation> list(
      @QueryParam("at") @Nullable String at,
      @QueryParam("area") @Nullable String area,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var filter = DesignationFilter.of(at, area, knownAt, clock.instant());
    var paging = Paging.of(limit, after);
    return paging.page(
        designations.list(filter, paging),
        Designation::id,
        designation -> designation.viewAsKnown(filter.known()).orElseThrow());
  }

  /** Lists the areas of strategy. */
  @GET
  @Path("areas")
  @Everyone
  @Operation(summary = "List the areas for which skills were, are or will be strategic")
  public Page<String> areas() {
    return new Page<>(List.copyOf(designations.areas()), Optional.empty());
  }
}
