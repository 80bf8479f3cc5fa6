package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.ServerConfig;
import org.assay.server.skillprofile.ReadClr.ToldClr;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's badges as one signed learner record (CLR 2.0). */
@Path("/skill-profiles/{person}/clr")
@Singleton
@Tag(name = "skill profiles")
public class ClrResource {

  private final ReadClr readClr;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  ClrResource(ReadClr readClr, CurrentCaller caller, ServerConfig config) {
    this.readClr = readClr;
    this.caller = caller;
    this.config = config;
  }

  /** Answers with the record as JSON with an embedded proof. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Produces({
    "application/json;qs=1.0",
    "application/vc;qs=0.9",
    "application/vc+ld+json;qs=0.9",
    "application/ld+json;qs=0.9"
  })
  @Operation(
      summary = "Read a skill profile as a signed learner record (CLR 2.0)",
      description =
          "It holds the badges as they were signed, where badges and assessment are told for the"
              + " purpose. The header Link leads to the receipt.")
  public Response json(
      @PathParam("person") UUID person, @QueryParam("purpose") @Nullable String purpose) {
    var told = readClr.read(person, purpose, caller.get());
    return told(person, told, told.forms().json());
  }

  /** Answers with the record as a compact JWS. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Produces({"text/plain;qs=0.5", "application/jwt;qs=0.5", "application/vc+jwt;qs=0.4"})
  @Operation(summary = "Read a skill profile as a signed learner record (VC-JWT)")
  public Response jws(
      @PathParam("person") UUID person, @QueryParam("purpose") @Nullable String purpose) {
    var told = readClr.read(person, purpose, caller.get());
    return told(person, told, told.forms().jws());
  }

  private Response told(UUID person, ToldClr told, String form) {
    var receipt = config.at("/skill-profiles/" + person + "/reads/" + told.read() + "/receipt");
    return Response.ok(form)
        .header("Link", "<" + receipt + ">; rel=\"describedby\"; type=\"application/jwt\"")
        .header("Vary", "Accept")
        .header("Cache-Control", "no-store")
        .build();
  }
}
