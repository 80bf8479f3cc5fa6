package org.assay.server.access;

import static org.assay.server.access.Scope.ACCESS_WRITE;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** OAuth clients: the tools that are let in. */
@Singleton
@Path("/clients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class ClientsResource {

  private static final String FIRST = "00000000-0000-0000-0000-000000000000";

  private final ReadClients readClients;
  private final MakeClient makeClient;
  private final RenewSecret renewSecret;
  private final DeleteClient deleteClient;
  private final CurrentCaller caller;

  @Inject
  ClientsResource(
      ReadClients readClients,
      MakeClient makeClient,
      RenewSecret renewSecret,
      DeleteClient deleteClient,
      CurrentCaller caller) {
    this.readClients = readClients;
    this.makeClient = makeClient;
    this.renewSecret = renewSecret;
    this.deleteClient = deleteClient;
    this.caller = caller;
  }

  /** Lists clients. */
  @GET
  @Allowed(ACCESS_WRITE)
  @Operation(summary = "List OAuth clients")
  public ClientList list(
      @QueryParam("after") @DefaultValue(FIRST) UUID after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return readClients.page(after, limit);
  }

  /** Makes a client. */
  @POST
  @Allowed(ACCESS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make an OAuth client; the answer alone shows its secret")
  public Response make(ClientRequest wish) {
    var made = makeClient.make(wish, caller.get());
    return Response.created(URI.create("/clients/" + made.clientId())).entity(made).build();
  }

  /** Renews a client's secret. */
  @POST
  @Path("/{id}/secret")
  @Allowed(ACCESS_WRITE)
  @Operation(summary = "Give a client a new secret and end its tokens")
  public ClientAnswer renew(@PathParam("id") String clientId) {
    return renewSecret.renew(clientId, caller.get());
  }

  /** Deletes a client. */
  @DELETE
  @Path("/{id}")
  @Allowed(ACCESS_WRITE)
  @Operation(summary = "Delete a client and end its tokens")
  public void delete(@PathParam("id") String clientId) {
    deleteClient.delete(clientId, caller.get());
  }
}
