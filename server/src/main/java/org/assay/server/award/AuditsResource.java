package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /awards/audits}: all facts replayed, and what does not agree with the awards. */
@Path("awards/audits")
@Singleton
@Tag(name = "award")
@Produces(MediaType.APPLICATION_JSON)
public class AuditsResource {

  private final StartAudit startAudit;
  private final RepairAudit repairAudit;
  private final AuditStore audits;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  AuditsResource(
      StartAudit startAudit,
      RepairAudit repairAudit,
      AuditStore audits,
      CurrentCaller caller,
      ServerConfig config) {
    this.startAudit = startAudit;
    this.repairAudit = repairAudit;
    this.audits = audits;
    this.caller = caller;
    this.config = config;
  }

  /** Starts an audit. */
  @POST
  @Allowed(Scope.AWARDS_DECIDE)
  @Operation(summary = "Replay all facts of everybody; the answer says where the result will be")
  public Response start() {
    var audit = startAudit.start(caller.get());
    return Response.accepted(audit).location(config.at("/awards/audits/" + audit.id())).build();
  }

  /** Lists audits. */
  @GET
  @Allowed(Scope.AWARDS_DECIDE)
  @Operation(summary = "List audits")
  public Page<AuditAnswer> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    return paging.page(audits.list(paging), Audit::id, this::answer);
  }

  /** Returns how an audit stands. */
  @GET
  @Path("{id}")
  @Allowed(Scope.AWARDS_DECIDE)
  @Operation(summary = "Read an audit: is everything equal, and how many findings there are")
  public AuditAnswer get(@PathParam("id") UUID id) {
    return answer(find(id));
  }

  /** Lists what an audit found. */
  @GET
  @Path("{id}/findings")
  @Allowed(Scope.AWARDS_DECIDE)
  @Operation(summary = "List what an audit found, if asked only of one kind")
  public Page<AuditFinding> findings(
      @PathParam("id") UUID id,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    var rows =
        audits.findings(
            find(id).id(), Optional.ofNullable(kind).map(AuditFinding.Kind::of), paging);
    return paging.page(rows, AuditRow::id, AuditRow::finding);
  }

  /** Has people decided again to whom something is owed. */
  @POST
  @Path("{id}/repair")
  @Allowed(Scope.AWARDS_DECIDE)
  @Operation(
      summary = "Decide again about everybody to whom the audit found something OWED",
      description = "It is done afterwards: the audit says when, as 'repairedAt'. Safe to repeat.")
  public Response repair(@PathParam("id") UUID id) {
    return Response.accepted(repairAudit.repair(id, caller.get())).build();
  }

  private AuditAnswer answer(Audit audit) {
    return audit.answer(audits.counts(audit.id()));
  }

  private Audit find(UUID id) {
    return audits.find(id).orElseThrow(() -> Problem.notFound("audit", id));
  }
}
