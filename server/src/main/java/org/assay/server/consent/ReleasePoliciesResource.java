package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Everyone;
import org.assay.server.access.Scope;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /release-policies}: what is told for which purpose, for everybody to read. */
@Path("release-policies")
@Singleton
@Tag(name = "consent")
@Produces(MediaType.APPLICATION_JSON)
public class ReleasePoliciesResource {

  private final ReadPolicies readPolicies;
  private final PublishPolicy publishPolicy;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  ReleasePoliciesResource(
      ReadPolicies readPolicies,
      PublishPolicy publishPolicy,
      CurrentCaller caller,
      ServerConfig config) {
    this.readPolicies = readPolicies;
    this.publishPolicy = publishPolicy;
    this.caller = caller;
    this.config = config;
  }

  /** Lists the policies in force. */
  @GET
  @Everyone
  @Operation(summary = "List for which purposes profiles are read, and what is told for each")
  public PolicyList list() {
    return readPolicies.all();
  }

  /** Adds a purpose. */
  @POST
  @Allowed(Scope.ACCESS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a purpose, for which people are asked about every field")
  public Response add(NewPurpose given) {
    var made = publishPolicy.add(given, caller.get());
    return Response.created(config.at("/release-policies/" + made.purpose())).entity(made).build();
  }

  /** Returns the policy in force. */
  @GET
  @Path("{purpose}")
  @Everyone
  @Operation(summary = "Read what is told for a purpose, and why")
  public PolicyAnswer newest(@PathParam("purpose") String purpose) {
    return readPolicies.newest(purpose);
  }

  /** Publishes a version. */
  @PUT
  @Path("{purpose}")
  @Allowed(Scope.ACCESS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Publish the next version of what is told for a purpose")
  public PolicyAnswer publish(@PathParam("purpose") String purpose, NewPolicy given) {
    return publishPolicy.publish(purpose, given, caller.get());
  }

  /** Returns a version. */
  @GET
  @Path("{purpose}/versions/{number}")
  @Everyone
  @Operation(summary = "Read what was told for a purpose by one version of its policy")
  public PolicyAnswer version(
      @PathParam("purpose") String purpose, @PathParam("number") int number) {
    return readPolicies.version(purpose, number);
  }
}
