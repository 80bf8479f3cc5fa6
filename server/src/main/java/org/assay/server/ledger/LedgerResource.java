package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ledger as a whole, and its check. */
@Path("/ledger")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
public class LedgerResource {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final CheckStore store;
  private final CheckLedger checkLedger;
  private final LedgerWatch watch;
  private final MaySeeReads maySee;
  private final CurrentCaller caller;

  @Inject
  LedgerResource(
      CheckStore store,
      CheckLedger checkLedger,
      LedgerWatch watch,
      MaySeeReads maySee,
      CurrentCaller caller) {
    this.store = store;
    this.checkLedger = checkLedger;
    this.watch = watch;
    this.maySee = maySee;
    this.caller = caller;
  }

  /** Answers with the lanes and their signed heads. */
  @GET
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(summary = "See the lanes of the ledger of reads", description = "For owners.")
  public LedgerAnswer lanes(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    maySee.checkWhole(caller.get());
    var paging = Paging.of(limit, after);
    var page =
        paging.page(
            store.lanesAfter(paging.after().orElse(BEFORE_ALL), paging.rows()),
            Lane::id,
            lane -> LaneAnswer.of(lane, store.lastHead(lane.id())));
    return new LedgerAnswer(page.items(), page.next(), watch.last());
  }

  /** Checks the whole ledger and answers with what is wrong, as JSON or as lines for a person. */
  @POST
  @Path("/checks")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  @Allowed(Scope.SKILLPROFILES_READ)
  @Operation(
      summary = "Check the ledger of reads",
      description = "For owners. Walks through all entries, which may take minutes.")
  @APIResponseSchema(CheckAnswer.class)
  public Response check(@Context HttpHeaders headers) {
    maySee.checkWhole(caller.get());
    var answer = checkLedger.check();
    var wanted = headers.getAcceptableMediaTypes().get(0);
    return wanted.equals(MediaType.TEXT_PLAIN_TYPE)
        ? Response.ok(answer.text(), MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8")).build()
        : Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
  }
}
