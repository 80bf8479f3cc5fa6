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
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What compensation and career tools read, and what the person sees of it. */
@Path("/skill-profiles/{person}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class SkillProfilesResource {

  private final ReadSkillProfile readSkillProfile;
  private final ProfileReadStore reads;
  private final MayRead mayRead;
  private final CurrentCaller caller;

  @Inject
  SkillProfilesResource(
      ReadSkillProfile readSkillProfile,
      ProfileReadStore reads,
      MayRead mayRead,
      CurrentCaller caller) {
    this.readSkillProfile = readSkillProfile;
    this.reads = reads;
    this.mayRead = mayRead;
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

  /** Answers with who read the profile, the oldest first. */
  @GET
  @Path("reads")
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(
      summary = "See who read a profile",
      description = "For the person it is about, and the owner.")
  public Page<LedgerEntry> ledger(
      @PathParam("person") UUID person,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    mayRead.checkLedger(caller.get(), person);
    var paging = Paging.of(limit, after);
    return paging.page(reads.of(person, paging), LedgerEntry::id, entry -> entry);
  }
}
