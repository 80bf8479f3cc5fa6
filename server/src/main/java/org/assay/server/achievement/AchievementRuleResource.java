package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What earns a badge, as data and in words. */
@Path("achievements/{id}/versions/{number}/rule")
@Singleton
@Tag(name = "achievement")
public class AchievementRuleResource {

  private final ReadAchievements achievements;
  private final ReadRuleNames names;

  @Inject
  AchievementRuleResource(ReadAchievements achievements, ReadRuleNames names) {
    this.achievements = achievements;
    this.names = names;
  }

  /** Returns the rule of a published version. */
  @GET
  @Everyone
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Read what earns a badge: the rule of a version, as data and in words")
  public RuleAnswer get(@PathParam("id") UUID id, @PathParam("number") int number) {
    var rule =
        achievements
            .version(id, number)
            .map(PublishedAchievement::rule)
            .orElseThrow(() -> Problem.notFound("version " + number + " of achievement", id));
    return new RuleAnswer(id, number, rule, rule.inWords(names.of(rule)));
  }
}
