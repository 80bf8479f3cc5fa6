package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The picture of a badge class, at the address that its badges name. */
@Path("achievements/{id}/versions/{number}/image.png")
@Singleton
@Tag(name = "achievement")
public class AchievementImageResource {

  private final ReadAchievements achievements;

  @Inject
  AchievementImageResource(ReadAchievements achievements) {
    this.achievements = achievements;
  }

  /** Draws the picture. */
  @GET
  @Everyone
  @Produces("image/png")
  @Operation(summary = "The picture of a badge class")
  public Response draw(@PathParam("id") UUID id, @PathParam("number") int number) {
    var achievement =
        achievements.version(id, number).orElseThrow(() -> Problem.notFound("achievement", id));
    return Response.ok(BadgeImage.draw(id, achievement.category()))
        .header("Cache-Control", "public, max-age=86400")
        .build();
  }
}
