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

/** {@code /scales}: levels of proficiency, for frameworks and skills to use. */
@Path("scales")
@Singleton
@Tag(name = "skill")
@Produces(MediaType.APPLICATION_JSON)
public class ScalesResource {

  private final DefineScale defineScale;
  private final ScaleStore scales;
  private final ServerConfig config;

  @Inject
  ScalesResource(DefineScale defineScale, ScaleStore scales, ServerConfig config) {
    this.defineScale = defineScale;
    this.scales = scales;
    this.config = config;
  }

  /** Adds a scale. */
  @POST
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a scale of proficiency; it never changes")
  public Response define(NewScale given) {
    var made = defineScale.define(given);
    return Response.created(config.at("/scales/" + made.id())).entity(made).build();
  }

  /** Lists scales. */
  @GET
  @Everyone
  @Operation(summary = "List scales of proficiency")
  public Page<ScaleAnswer> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    return paging.page(scales.list(paging), Scale::id, Scale::answer);
  }

  /** Returns one scale. */
  @GET
  @Path("{id}")
  @Everyone
  @Operation(summary = "Read a scale of proficiency")
  public ScaleAnswer get(@PathParam("id") UUID id) {
    return scales.find(id).map(Scale::answer).orElseThrow(() -> Problem.notFound("scale", id));
  }
}
