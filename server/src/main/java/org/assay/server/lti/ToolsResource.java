package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /lti/tools}: the tools that are let in. */
@Path("lti/tools")
@Singleton
@Tag(name = "lti")
@Produces(MediaType.APPLICATION_JSON)
public class ToolsResource {

  private final RegisterTool registerTool;
  private final LtiStore tools;
  private final LtiAddresses addresses;
  private final ServerConfig config;
  private final CurrentCaller caller;

  @Inject
  ToolsResource(
      RegisterTool registerTool,
      LtiStore tools,
      LtiAddresses addresses,
      ServerConfig config,
      CurrentCaller caller) {
    this.registerTool = registerTool;
    this.tools = tools;
    this.addresses = addresses;
    this.config = config;
    this.caller = caller;
  }

  /** Lets a tool in. */
  @POST
  @Allowed(Scope.ACCESS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Let an LTI tool in, with its keys and the assessments it gives scores in")
  public Response register(NewTool given) {
    var made = registerTool.register(given, caller.get());
    return Response.created(config.at("/lti/tools/" + made.id())).entity(made).build();
  }

  /** Lists tools. */
  @GET
  @Allowed(Scope.ACCESS_WRITE)
  @Operation(summary = "List LTI tools")
  public Page<ToolAnswer> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    return paging.page(tools.list(paging), LtiTool::id, tool -> ToolAnswer.of(tool, addresses));
  }

  /** Returns one tool. */
  @GET
  @Path("{id}")
  @Allowed(Scope.ACCESS_WRITE)
  @Operation(summary = "Read an LTI tool")
  public ToolAnswer get(@PathParam("id") UUID id) {
    return ToolAnswer.of(tools.get(id), addresses);
  }

  /** Changes a tool. */
  @PUT
  @Path("{id}")
  @Allowed(Scope.ACCESS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change an LTI tool and end its tokens")
  public ToolAnswer change(@PathParam("id") UUID id, NewTool given) {
    return registerTool.change(id, given, caller.get());
  }

  /** Shuts a tool out. */
  @DELETE
  @Path("{id}")
  @Allowed(Scope.ACCESS_WRITE)
  @Operation(summary = "Shut an LTI tool out; what it said stays said")
  public void close(@PathParam("id") UUID id) {
    registerTool.close(id, caller.get());
  }
}
