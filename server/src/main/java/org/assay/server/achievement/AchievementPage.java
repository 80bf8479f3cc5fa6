package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Pages;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Badge classes for people: all of them, and each version by itself. */
@Path("achievements")
@Singleton
public class AchievementPage {

  private static final String HTML = "text/html;qs=0.9";

  private final AchievementStore achievements;
  private final ReadAchievements readAchievements;
  private final ReadRuleNames names;
  private final Pages pages;
  private final ServerConfig config;

  @Inject
  AchievementPage(
      AchievementStore achievements,
      ReadAchievements readAchievements,
      ReadRuleNames names,
      Pages pages,
      ServerConfig config) {
    this.achievements = achievements;
    this.readAchievements = readAchievements;
    this.names = names;
    this.pages = pages;
    this.config = config;
  }

  /** Shows the classes that can be earned. */
  @GET
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response list(@QueryParam("after") @Nullable String after) {
    var paging = Paging.of(null, after);
    var filter = new AchievementFilter(false, Optional.empty(), Optional.empty());
    var page =
        paging.page(
            achievements.list(filter, paging), ShownClass::id, shown -> shown.item(config, false));
    return pages.page("achievements.jte", Map.of("page", page)).build();
  }

  /** Shows the latest published version. */
  @GET
  @Path("{id}")
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response latest(@PathParam("id") UUID id) {
    return show(readAchievements.latest(id), id);
  }

  /** Shows a published version. */
  @GET
  @Path("{id}/versions/{number}")
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response version(@PathParam("id") UUID id, @PathParam("number") int number) {
    return show(readAchievements.version(id, number), id);
  }

  private Response show(Optional<PublishedAchievement> found, UUID id) {
    var achievement = found.orElseThrow(() -> Problem.notFound("achievement", id));
    var view = AchievementView.of(achievement, names.of(achievement.rule()));
    return pages.page("achievement.jte", Map.of("achievement", view)).build();
  }
}
