package org.assay.server.skillprofile;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts that were given with answers, looked at again. */
@Path("/receipts/replay")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class ReplayResource {

  private final ReplayReceipt replayReceipt;
  private final CurrentCaller caller;

  @Inject
  ReplayResource(ReplayReceipt replayReceipt, CurrentCaller caller) {
    this.replayReceipt = replayReceipt;
    this.caller = caller;
  }

  /** Answers whether a receipt is genuine, is kept, and comes out the same. */
  @POST
  @Allowed(Scope.SKILLPROFILES_READ)
  @Consumes({"application/jwt", "text/plain"})
  @Operation(
      summary = "Replay a receipt",
      description =
          "Checks the signature, compares with the receipt that the ledger keeps, and works the answer out again of what was known then. For the reader it was made for, the person it is about, and owners. A bad signature is a verdict, not a problem.")
  public Response replay(byte[] receipt) {
    return Response.ok(replayReceipt.replay(new String(receipt, UTF_8).strip(), caller.get()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
