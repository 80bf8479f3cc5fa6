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

/** What compensation and career tools read of one person. */
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

  /** Answers with the skills that badges prove. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(
      summary = "Read a skill profile",
      description =
          "For a purpose, as of a day or an instant, by what was known at another; the read is"
              + " recorded before it is answered.")
  public Response read(
      @PathParam("person") UUID person,
      @QueryParam("purpose") @Nullable String purpose,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("score") @Nullable String score,
      @QueryParam("since") @Nullable String since) {
    var wish = new Asking.Wish(asOf, knownAt, score, since);
    return Response.ok(readSkillProfile.read(person, purpose, wish, caller.get()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
