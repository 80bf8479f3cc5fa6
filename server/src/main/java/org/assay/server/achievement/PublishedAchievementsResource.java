package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Everyone;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.StrategicDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /achievements}, for everyone: what is published. */
@Path("achievements")
@Singleton
@Tag(name = "achievement")
public class PublishedAchievementsResource {

  private static final String JSON_LD = "application/ld+json";

  /** A version never changes, so whoever has it need not ask again. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final AchievementStore achievements;
  private final ReadSkills skills;
  private final CurrentCaller caller;
  private final ServerConfig config;
  private final Clock clock;

  @Inject
  PublishedAchievementsResource(
      AchievementStore achievements,
      ReadSkills skills,
      CurrentCaller caller,
      ServerConfig config,
      Clock clock) {
    this.achievements = achievements;
    this.skills = skills;
    this.caller = caller;
    this.config = config;
    this.clock = clock;
  }

  /** Lists classes that can be earned; all classes to those who look after them. */
  @GET
  @Everyone
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "List badge classes; strategic=true&at=DAY goes by their skills on that day")
  public Page<AchievementItem> list(
      @QueryParam("category") @Nullable String category,
      @QueryParam("strategic") @Nullable String strategic,
      @QueryParam("at") @Nullable String at,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    boolean all = looksAfterClasses();
    var filter =
        new AchievementFilter(
            all,
            Optional.ofNullable(category).map(Category::of),
            StrategicDay.of(strategic, at, LocalDate.now(clock)).map(skills::strategicOn));
    var paging = Paging.of(limit, after);
    return paging.page(
        achievements.list(filter, paging), ShownClass::id, shown -> shown.item(config, all));
  }

  /** Returns the latest published version. */
  @GET
  @Path("{id}")
  @Everyone
  @Produces({MediaType.APPLICATION_JSON, JSON_LD})
  @Operation(summary = "Read a badge class: its latest published version as Open Badges JSON-LD")
  public Response latest(@PathParam("id") UUID id) {
    var badgeClass = achievements.find(id).orElseThrow(() -> Problem.notFound("achievement", id));
    var document =
        achievements.version(id, badgeClass.latest()).flatMap(AchievementVersion::document);
    return document
        .map(text -> Response.ok(text))
        .or(() -> draft(badgeClass).map(Response::ok))
        .orElseThrow(() -> Problem.notFound("achievement", id))
        .build();
  }

  /** Returns a published version. */
  @GET
  @Path("{id}/versions/{number}")
  @Everyone
  @Produces({MediaType.APPLICATION_JSON, JSON_LD})
  @Operation(summary = "Read a version of a badge class at the id that badges name")
  public Response version(@PathParam("id") UUID id, @PathParam("number") int number) {
    var document =
        achievements
            .version(id, number)
            .flatMap(AchievementVersion::document)
            .orElseThrow(() -> Problem.notFound("version " + number + " of achievement", id));
    return Response.ok(document).header("Cache-Control", FOR_EVER).build();
  }

  private Optional<AchievementAnswer> draft(BadgeClass badgeClass) {
    return badgeClass
        .draft()
        .filter(number -> looksAfterClasses())
        .flatMap(number -> achievements.version(badgeClass.id(), number))
        .map(version -> new ShownClass(badgeClass, version).answer(config));
  }

  private boolean looksAfterClasses() {
    return caller.optional().filter(who -> who.may(Scope.ACHIEVEMENTS_WRITE)).isPresent();
  }
}
