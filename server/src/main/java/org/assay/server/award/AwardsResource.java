package org.assay.server.award;

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
import org.assay.server.access.Scope;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.achievement.ReadRuleNames;
import org.assay.server.platform.Given;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /awards}: why people have badges. */
@Path("awards")
@Singleton
@Tag(name = "award")
@Produces(MediaType.APPLICATION_JSON)
public class AwardsResource {

  private final AwardStore awards;
  private final SettleAward settleAward;
  private final WhoseAwards whose;
  private final ReadAchievements achievements;
  private final ReadRuleNames names;
  private final CurrentCaller caller;

  @Inject
  AwardsResource(
      AwardStore awards,
      SettleAward settleAward,
      WhoseAwards whose,
      ReadAchievements achievements,
      ReadRuleNames names,
      CurrentCaller caller) {
    this.awards = awards;
    this.settleAward = settleAward;
    this.whose = whose;
    this.achievements = achievements;
    this.names = names;
    this.caller = caller;
  }

  /** Lists awards: a person sees their own, a manager those of their reports. */
  @GET
  @Allowed(Scope.AWARDS_READ)
  @Operation(
      summary = "List awards with the facts that met the rules",
      description = "?learner= and ?state=SUPPORTED, UNSUPPORTED, KEPT or WITHDRAWN.")
  public Page<AwardAnswer> list(
      @QueryParam("learner") @Nullable String learner,
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    var asked = Optional.ofNullable(learner).map(id -> Given.id("learner", id));
    var rows =
        awards.list(
            whose.listed(caller.get(), asked),
            Optional.ofNullable(state).map(AwardState::of),
            paging);
    return paging.page(rows, Award::id, Award::answer);
  }

  /** Returns one award; who may not see it is told that there is none. */
  @GET
  @Path("{id}")
  @Allowed(Scope.AWARDS_READ)
  @Operation(summary = "Read an award: its rule in words, the rule's version and the exact facts")
  public AwardDetail get(@PathParam("id") UUID id) {
    var award = find(id);
    var version =
        achievements
            .version(award.achievement(), award.version())
            .orElseThrow(() -> Problem.notFound("version of achievement", award.achievement()));
    var words = version.rule().inWords(names.of(version.rule()));
    return new AwardDetail(award.answer(), version.rule(), words);
  }

  /** Decides about an award that lost its support. */
  @POST
  @Path("{id}/decisions")
  @Allowed(Scope.AWARDS_DECIDE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Keep or withdraw an award that lost its support; never one's own")
  public AwardAnswer decide(@PathParam("id") UUID id, Settlement settlement) {
    return settleAward.settle(id, find(id).learner(), settlement, caller.get());
  }

  private Award find(UUID id) {
    return awards
        .find(id)
        .filter(award -> whose.maySee(caller.get(), award.learner()))
        .orElseThrow(() -> Problem.notFound("award", id));
  }
}
