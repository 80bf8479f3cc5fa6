package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Problem;
import org.assay.server.platform.PublishedAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The status lists at their addresses. Who asks is not written down. */
@Singleton
@Path(StatusListAddresses.PATH)
@Tag(name = "status")
public class StatusListsResource {

  private final ReadStatusList readList;

  @Inject
  StatusListsResource(ReadStatusList readList) {
    this.readList = readList;
  }

  /** Answers with a signed list. */
  @GET
  @Path("/{id}")
  @Everyone
  @Produces({
    PublishedStatusLists.MEDIA_TYPE,
    "application/vc+ld+json",
    "application/ld+json",
    "application/json"
  })
  @Operation(summary = "A signed Bitstring status list")
  public Response list(@PathParam("id") UUID id, @Context Request request) {
    var list = readList.read(id).orElseThrow(() -> Problem.notFound("status list", id));
    return new PublishedAnswer(list.body(), StatusList.TTL).to(request);
  }
}
