package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Everyone;
import org.assay.server.access.Scope;
import org.assay.server.platform.Given;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
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
  private final ChangeSkillState changeState;
  private final ReadSkills readSkills;
  private final SkillStore skills;
  private final CurrentCaller caller;
  private final ServerConfig config;
  private final Clock clock;

  @Inject
  SkillsResource(
      DefineSkill defineSkill,
      ChangeSkillState changeState,
      ReadSkills readSkills,
      SkillStore skills,
      CurrentCaller caller,
      ServerConfig config,
      Clock clock) {
    this.defineSkill = defineSkill;
    this.changeState = changeState;
    this.readSkills = readSkills;
    this.skills = skills;
    this.caller = caller;
    this.config = config;
    this.clock = clock;
  }

  /** Adds a skill. */
  @POST
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a skill",
      description =
          "If there is one that is much like it the answer is 409 near-duplicate; anyway=true"
              + " insists.")
  public Response define(@QueryParam("anyway") @Nullable String anyway, NewSkill given) {
    var id = defineSkill.define(given, "true".equals(anyway));
    return Response.created(config.at("/skills/" + id)).entity(get(id)).build();
  }

  /** Changes what is said of a skill. */
  @PUT
  @Path("{id}")
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change a skill's texts; what they were stays in its revisions")
  public SkillView change(@PathParam("id") UUID id, NewSkill given) {
    defineSkill.change(id, given, caller.get());
    return get(id);
  }

  /** Publishes a draft. */
  @POST
  @Path("{id}/publish")
  @Allowed(Scope.SKILLS_WRITE)
  @Operation(summary = "Publish a draft, so that badge classes can name it")
  public SkillView publish(@PathParam("id") UUID id) {
    changeState.publish(id, caller.get());
    return get(id);
  }

  /** Retires a skill. */
  @POST
  @Path("{id}/retire")
  @Allowed(Scope.SKILLS_WRITE)
  @Operation(summary = "Retire a skill: it stays readable, and no badge class newly names it")
  public SkillView retire(@PathParam("id") UUID id) {
    changeState.retire(id, caller.get());
    return get(id);
  }

  /** Lists skills, if asked only those that are strategic on a day. */
  @GET
  @Everyone
  @Operation(
      summary =
          "List skills that are published, or in another state; strategic=true&at=DAY asks for"
              + " those strategic on that day")
  public Page<SkillView> list(
      @QueryParam("framework") @Nullable String framework,
      @QueryParam("parent") @Nullable String parent,
      @QueryParam("state") @Nullable String state,
      @QueryParam("strategic") @Nullable String strategic,
      @QueryParam("at") @Nullable String at,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var filter =
        new SkillFilter(
            state == null ? SkillState.PUBLISHED : shown(SkillState.of(state)),
            Optional.ofNullable(framework).map(id -> Given.id("framework", id)),
            Optional.ofNullable(parent).map(id -> Given.id("parent", id)),
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
    return readSkills
        .find(id)
        .filter(skill -> skill.state() != SkillState.DRAFT || looksAfterSkills())
        .orElseThrow(() -> Problem.notFound("skill", id));
  }

  /** Returns how the skill's texts were changed. */
  @GET
  @Path("{id}/revisions")
  @Everyone
  @Operation(summary = "Read what a skill's texts were before")
  public Page<RevisionAnswer> revisions(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var skill = get(id);
    var paging = Paging.of(limit, after);
    return paging.page(
        skills.revisions(skill.id(), paging), SkillRevision::id, SkillRevision::answer);
  }

  /** Drafts are shown to those who work on them. */
  private SkillState shown(SkillState state) {
    if (state == SkillState.DRAFT && !looksAfterSkills()) {
      throw new Problem(Code.NOT_ALLOWED, "Drafts are shown to those who may change skills.");
    }
    return state;
  }

  private boolean looksAfterSkills() {
    return caller.optional().filter(who -> who.may(Scope.SKILLS_WRITE)).isPresent();
  }
}
