package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /xapi/unmatched}: statements from which something should follow and does not yet. */
@Path("xapi/unmatched")
@Singleton
@Tag(name = "xapi")
@Produces(MediaType.APPLICATION_JSON)
public class UnmatchedResource {

  private final StatementStore statements;
  private final ApplyEffects applyEffects;
  private final CurrentCaller caller;

  @Inject
  UnmatchedResource(StatementStore statements, ApplyEffects applyEffects, CurrentCaller caller) {
    this.statements = statements;
    this.applyEffects = applyEffects;
    this.caller = caller;
  }

  /** Lists them with what is missing. */
  @GET
  @Allowed(Scope.XAPI_READ)
  @Operation(summary = "List statements without effect, each with what is missing (owner)")
  public Page<UnmatchedStatement> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    Tool.onlyOwner(caller.get());
    var paging = Paging.of(limit, after);
    return paging.page(statements.open(paging), StoredStatement::id, StoredStatement::unmatched);
  }

  /** Tries one again now. */
  @POST
  @Path("{id}/retry")
  @Allowed(Scope.XAPI_WRITE)
  @Operation(summary = "Let a statement take effect now, since what was missing is there (owner)")
  public void retry(@PathParam("id") UUID id) {
    Tool.onlyOwner(caller.get());
    applyEffects.soon(id);
  }
}
