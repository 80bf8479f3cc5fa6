package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /achievements}, for those who look after badge classes. */
@Path("achievements")
@Singleton
@Tag(name = "achievement")
@Produces(MediaType.APPLICATION_JSON)
public class AchievementsResource {

  private final DraftAchievement draftAchievement;
  private final PublishAchievement publishAchievement;
  private final AchievementStore achievements;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  AchievementsResource(
      DraftAchievement draftAchievement,
      PublishAchievement publishAchievement,
      AchievementStore achievements,
      CurrentCaller caller,
      ServerConfig config) {
    this.draftAchievement = draftAchievement;
    this.publishAchievement = publishAchievement;
    this.achievements = achievements;
    this.caller = caller;
    this.config = config;
  }

  /** Begins a class. */
  @POST
  @Allowed(Scope.ACHIEVEMENTS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begin a badge class as a draft")
  public Response begin(AchievementDefinition definition) {
    return created(draftAchievement.begin(definition));
  }

  /** Begins the next version of a class. */
  @POST
  @Path("{id}/versions")
  @Allowed(Scope.ACHIEVEMENTS_WRITE)
  @Operation(summary = "Begin the next version of a published badge class as a draft")
  public Response beginVersion(@PathParam("id") UUID id) {
    return created(draftAchievement.beginVersion(id));
  }

  /** Changes the draft. */
  @PUT
  @Path("{id}")
  @Allowed(Scope.ACHIEVEMENTS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change a draft")
  public AchievementAnswer redefine(@PathParam("id") UUID id, AchievementDefinition definition) {
    return draftAchievement.redefine(id, definition).answer(config);
  }

  /** Publishes the draft. */
  @POST
  @Path("{id}/publish")
  @Allowed(Scope.ACHIEVEMENTS_WRITE)
  @Operation(summary = "Publish the draft as a version that never changes")
  public AchievementAnswer publish(@PathParam("id") UUID id) {
    return publishAchievement.publish(id, caller.get()).answer(config);
  }

  /** Retires the class. */
  @POST
  @Path("{id}/retire")
  @Allowed(Scope.ACHIEVEMENTS_WRITE)
  @Operation(summary = "Retire a badge class: it stays readable and is not earned any more")
  public AchievementAnswer retire(@PathParam("id") UUID id) {
    return publishAchievement.retire(id, caller.get()).answer(config);
  }

  /** Returns the definition. */
  @GET
  @Path("{id}/definition")
  @Allowed(Scope.ACHIEVEMENTS_WRITE)
  @Operation(summary = "Read the draft, or what the latest published version was made of")
  public AchievementAnswer definition(@PathParam("id") UUID id) {
    return achievements
        .find(id)
        .flatMap(
            found ->
                achievements
                    .version(id, found.draft().orElse(found.latest()))
                    .map(version -> new ShownClass(found, version)))
        .map(shown -> shown.answer(config))
        .orElseThrow(() -> Problem.notFound("achievement", id));
  }

  private Response created(ShownClass shown) {
    return Response.created(config.at("/achievements/" + shown.id()))
        .entity(shown.answer(config))
        .build();
  }
}
