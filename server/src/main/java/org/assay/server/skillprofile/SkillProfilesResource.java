package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What compensation and career tools read. */
@Path("/skill-profiles/{person}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class SkillProfilesResource {

  private final ReadSkillProfile readSkillProfile;
  private final CurrentCaller caller;

  @Inject
  SkillProfilesResource(ReadSkillProfile readSkillProfile, CurrentCaller caller) {
    this.readSkillProfile = readSkillProfile;
    this.caller = caller;
  }

  /** Answers with the skills that valid badges prove. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(
      summary = "Read a skill profile",
      description = "For a purpose; the read is recorded before it is answered.")
  public Response read(
      @PathParam("person") UUID person, @QueryParam("purpose") @Nullable String purpose) {
    return Response.ok(readSkillProfile.read(person, purpose, caller.get()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
