package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Everyone;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /skills/{skill}/designations}: when a skill is strategic; nothing here is ever deleted.
 */
@Path("skills/{skill}/designations")
@Singleton
@Tag(name = "skill")
@Produces(MediaType.APPLICATION_JSON)
public class DesignationsResource {

  private final DesignateSkill designateSkill;
  private final ReadSkills readSkills;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  DesignationsResource(
      DesignateSkill designateSkill,
      ReadSkills readSkills,
      CurrentCaller caller,
      ServerConfig config) {
    this.designateSkill = designateSkill;
    this.readSkills = readSkills;
    this.caller = caller;
    this.config = config;
  }

  /** Designates the skill strategic. */
  @POST
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Designate a skill strategic for an area, from a day on")
  public Response designate(@PathParam("skill") UUID skill, NewDesignation given) {
    var made = designateSkill.designate(skill, given, caller.get());
    return Response.created(config.at("/skills/" + skill + "/designations")).entity(made).build();
  }

  /** Ends a designation. */
  @POST
  @Path("{id}/end")
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "End a designation: 'to' is the first day on which it does not hold")
  public StrategicDesignation end(
      @PathParam("skill") UUID skill, @PathParam("id") UUID id, DesignationEnd end) {
    return designateSkill.end(skill, id, end, caller.get());
  }

  /** Withdraws a designation. */
  @POST
  @Path("{id}/withdraw")
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Withdraw a designation that was a mistake; what was known before stays")
  public void withdraw(
      @PathParam("skill") UUID skill, @PathParam("id") UUID id, DesignationWithdrawal withdrawal) {
    designateSkill.withdraw(skill, id, withdrawal, caller.get());
  }

  /** Lists all designations of the skill, oldest first. */
  @GET
  @Everyone
  @Operation(summary = "Read the history of a skill's strategic designations")
  public Page<StrategicDesignation> list(@PathParam("skill") UUID skill) {
    if (readSkills.find(skill).isEmpty()) {
      throw Problem.notFound("skill", skill);
    }
    return new Page<>(readSkills.designations(skill), Optional.empty());
  }
}
