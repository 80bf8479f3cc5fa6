package org.assay.server.skill;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.Everyone;
import org.assay.server.access.Scope;
import org.assay.server.platform.Given;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /skills}: published vocabulary, so everyone reads it. */
@Path("skills")
@Singleton
@Tag(name = "skill")
@Produces(MediaType.APPLICATION_JSON)
public class SkillsResource {

  private final DefineSkill defineSkill;
  private final ReadSkills readSkills;
  private final SkillStore skills;
  private final ServerConfig config;
  private final Clock clock;

  @Inject
  SkillsResource(
      DefineSkill defineSkill,
      ReadSkills readSkills,
      SkillStore skills,
      ServerConfig config,
      Clock clock) {
    this.defineSkill = defineSkill;
    this.readSkills = readSkills;
    this.skills = skills;
    this.config = config;
    this.clock = clock;
  }

  /** Adds a skill. */
  @POST
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a skill")
  public Response define(NewSkill given) {
    var id = defineSkill.define(given);
    return Response.created(config.at("/skills/" + id)).entity(get(id)).build();
  }

  /** Lists skills, if asked only those that are strategic on a day. */
  @GET
  @Everyone
  @Operation(summary = "List skills; strategic=true&at=DAY asks for those strategic on that day")
  public Page<SkillView> list(
      @QueryParam("framework") @Nullable String framework,
      @QueryParam("strategic") @Nullable String strategic,
      @QueryParam("at") @Nullable String at,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var filter =
        new SkillFilter(
            Optional.ofNullable(framework).map(id -> Given.id("framework", id)),
            StrategicDay.of(strategic, at, LocalDate.now(clock)));
    var paging = Paging.of(limit, after);
    return paging.page(skills.list(filter, paging), Skill::id, readSkills::view);
  }

  /** Returns one skill. */
  @GET
  @Path("{id}")
  @Everyone
  @Operation(summary = "Read a skill")
  public SkillView get(@PathParam("id") UUID id) {
    return readSkills.find(id).orElseThrow(() -> Problem.notFound("skill", id));
  }
}
