package org.assay.server.access;

import static org.assay.server.access.Scope.ACCESS_WRITE;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts: their roles, and tokens for people. */
@Singleton
@Path("/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class AccountsResource {

  private final ReadAccounts readAccounts;
  private final ChangeRoles changeRoles;
  private final IssuePersonToken issuePersonToken;
  private final CurrentCaller caller;

  @Inject
  AccountsResource(
      ReadAccounts readAccounts,
      ChangeRoles changeRoles,
      IssuePersonToken issuePersonToken,
      CurrentCaller caller) {
    this.readAccounts = readAccounts;
    this.changeRoles = changeRoles;
    this.issuePersonToken = issuePersonToken;
    this.caller = caller;
  }

  /** Shows an account. */
  @GET
  @Allowed(ACCESS_WRITE)
  @Operation(summary = "Read an account")
  public AccountAnswer read(@PathParam("id") UUID id) {
    return readAccounts.get(id);
  }

  /** Changes a person's roles. */
  @PUT
  @Path("/roles")
  @Allowed(ACCESS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give a person exactly these roles")
  public AccountAnswer roles(@PathParam("id") UUID id, RolesRequest wish) {
    return changeRoles.change(id, wish.asSet(), caller.get());
  }

  /** Makes a token for a person. */
  @POST
  @Path("/tokens")
  @Allowed(ACCESS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a token with which a person acts by their roles")
  public TokenAnswer token(@PathParam("id") UUID id, @Nullable PersonTokenRequest wish) {
    var request = wish == null ? new PersonTokenRequest(Optional.empty()) : wish;
    return issuePersonToken.issue(id, request, caller.get());
  }
}
