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
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.Everyone;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /frameworks}. */
@Path("frameworks")
@Singleton
@Tag(name = "skill")
@Produces(MediaType.APPLICATION_JSON)
public class FrameworksResource {

  private final DefineFramework defineFramework;
  private final FrameworkStore frameworks;
  private final ServerConfig config;

  @Inject
  FrameworksResource(
      DefineFramework defineFramework, FrameworkStore frameworks, ServerConfig config) {
    this.defineFramework = defineFramework;
    this.frameworks = frameworks;
    this.config = config;
  }

  /** Adds a framework. */
  @POST
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a framework of skills")
  public Response define(NewFramework given) {
    var made = defineFramework.define(given);
    return Response.created(config.at("/frameworks/" + made.id())).entity(made).build();
  }

  /** Changes what is said of a framework. */
  @PUT
  @Path("{id}")
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change a framework")
  public FrameworkAnswer change(@PathParam("id") UUID id, NewFramework given) {
    return defineFramework.change(id, given);
  }

  /** Lists frameworks. */
  @GET
  @Everyone
  @Operation(summary = "List frameworks")
  public Page<FrameworkAnswer> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    return paging.page(frameworks.list(paging), Framework::id, Framework::answer);
  }

  /** Returns one framework. */
  @GET
  @Path("{id}")
  @Everyone
  @Operation(summary = "Read a framework")
  public FrameworkAnswer get(@PathParam("id") UUID id) {
    return frameworks
        .find(id)
        .map(Framework::answer)
        .orElseThrow(() -> Problem.notFound("framework", id));
  }
}
