package org.assay.server.ledger;

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
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who read a person's profile, and what they were told. */
@Path("/skill-profiles/{person}/reads")
@Singleton
@Tag(name = "skill profiles")
public class ProfileReadsResource {

  private final ReadStore reads;
  private final MaySeeReads maySee;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  ProfileReadsResource(
      ReadStore reads, MaySeeReads maySee, CurrentCaller caller, ServerConfig config) {
    this.reads = reads;
    this.maySee = maySee;
    this.caller = caller;
    this.config = config;
  }

  /** Answers with who read the profile, the oldest first. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "See who read a profile",
      description = "For the person it is about, and the owner.")
  public Page<ReadAnswer> list(
      @PathParam("person") UUID person,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    maySee.check(caller.get(), person);
    var paging = Paging.of(limit, after);
    return paging.page(
        reads.of(person, paging),
        ReadAnswer::id,
        read -> read.withReceiptAt(address(person, read.id())));
  }

  /** Answers with the signed statement of what was told. */
  @GET
  @Path("/{read}/receipt")
  @Allowed(Scope.SKILLPROFILES_READ)
  @Produces("application/jwt")
  @Operation(
      summary = "See what a reader was told",
      description = "For the person it is about, the owner, and the reader. A compact JWS.")
  public Response receipt(@PathParam("person") UUID person, @PathParam("read") UUID read) {
    return Response.ok(maySee.receipt(caller.get(), person, read).receipt())
        .header("Cache-Control", "no-store")
        .build();
  }

  private String address(UUID person, UUID read) {
    return config.at("/skill-profiles/" + person + "/reads/" + read + "/receipt").toString();
  }
}
