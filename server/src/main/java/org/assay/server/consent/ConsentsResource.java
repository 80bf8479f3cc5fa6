package org.assay.server.consent;

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
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Paging;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /consents}: what somebody allows of their own profile; nobody else comes in here. */
@Path("consents")
@Singleton
@Tag(name = "consent")
@Produces(MediaType.APPLICATION_JSON)
public class ConsentsResource {

  private final GiveConsent giveConsent;
  private final WithdrawConsent withdrawConsent;
  private final ReadConsents readConsents;
  private final ReadWhoSees readWhoSees;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  ConsentsResource(
      GiveConsent giveConsent,
      WithdrawConsent withdrawConsent,
      ReadConsents readConsents,
      ReadWhoSees readWhoSees,
      CurrentCaller caller,
      ServerConfig config) {
    this.giveConsent = giveConsent;
    this.withdrawConsent = withdrawConsent;
    this.readConsents = readConsents;
    this.readWhoSees = readWhoSees;
    this.caller = caller;
    this.config = config;
  }

  /** Gives a consent. */
  @POST
  @Allowed(Scope.CONSENTS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Allow that a field of one's own profile is told for a purpose",
      description = "To one tool, or without 'reader' to everybody who reads for the purpose.")
  public Response give(NewConsent wish) {
    var number = giveConsent.give(wish, caller.get());
    return Response.created(config.at("/consents/" + number)).entity(get(number)).build();
  }

  /** Lists consents. */
  @GET
  @Allowed(Scope.CONSENTS_WRITE)
  @Operation(summary = "List one's own consents, also those that ended")
  public Response list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    return ownOnly(readConsents.list(caller.get(), Paging.of(limit, after)));
  }

  /** Shows who may see what. */
  @GET
  @Path("who-sees")
  @Allowed(Scope.CONSENTS_WRITE)
  @Operation(summary = "See who may see what of oneself now, for which purpose and why")
  public Response whoSees() {
    return ownOnly(readWhoSees.of(caller.get()));
  }

  /** Returns one consent. */
  @GET
  @Path("{number}")
  @Allowed(Scope.CONSENTS_WRITE)
  @Operation(summary = "Read one of one's own consents")
  public ConsentAnswer get(@PathParam("number") int number) {
    return readConsents.get(number, caller.get());
  }

  /** Withdraws a consent. */
  @POST
  @Path("{number}/withdraw")
  @Allowed(Scope.CONSENTS_WRITE)
  @Operation(
      summary = "Withdraw a consent; from now on nobody is told by it",
      description = "Another consent may still allow the same: see /consents/who-sees.")
  public ConsentAnswer withdraw(@PathParam("number") int number) {
    withdrawConsent.withdraw(number, caller.get());
    return get(number);
  }

  private static Response ownOnly(Object answer) {
    return Response.ok(answer).header("Cache-Control", "no-store").build();
  }
}
