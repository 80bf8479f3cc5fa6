package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Given;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * {@code /xapi/statements}.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Communication.md#stmtres">xAPI
 *     1.0.3, statement resource</a>
 */
@Path("xapi/statements")
@Singleton
@Tag(name = "xapi")
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

  private final TakeInStatements takeInStatements;
  private final ReadStatements readStatements;
  private final CurrentCaller caller;

  @Inject
  StatementsResource(
      TakeInStatements takeInStatements, ReadStatements readStatements, CurrentCaller caller) {
    this.takeInStatements = takeInStatements;
    this.readStatements = readStatements;
    this.caller = caller;
  }

  /** Takes in one statement or a list of them, all or none. */
  @POST
  @Allowed(value = Scope.XAPI_WRITE, basic = true)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send xAPI statements: one, or a list of up to 200, all or none")
  public List<UUID> post(@HeaderParam(Version.HEADER) @Nullable String version, byte[] body) {
    return takeInStatements.takeIn(body, Version.of(version), Tool.only(caller.get()));
  }

  /** Takes in one statement under the id that the address names. */
  @PUT
  @Allowed(value = Scope.XAPI_WRITE, basic = true)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send one xAPI statement under an id; sending it again is no mistake")
  public void put(
      @HeaderParam(Version.HEADER) @Nullable String version,
      @QueryParam("statementId") @Nullable String id,
      byte[] body) {
    var spoken = Version.of(version);
    var statement = Given.id("statementId", Given.present("statementId", id));
    takeInStatements.takeIn(statement, body, spoken, Tool.only(caller.get()));
  }

  /** Returns one statement, or a page of those asked for. */
  @GET
  @Allowed(value = Scope.XAPI_READ, basic = true)
  @Operation(
      summary = "Read xAPI statements",
      description =
          "By statementId or voidedStatementId; or a list by agent, verb, activity, registration,"
              + " related_activities, related_agents, since, until, limit, ascending and format"
              + " (exact or ids).")
  public Response get(
      @HeaderParam(Version.HEADER) @Nullable String version, @Context UriInfo address) {
    Version.of(version);
    Tool.only(caller.get());
    var query = address.getQueryParameters();
    var found = readStatements.read(query);
    var answer = Response.ok(found.json());
    found.stored().ifPresent(stored -> answer.lastModified(Date.from(stored)));
    return answer
        .header("X-Experience-API-Consistent-Through", readStatements.consistentThrough())
        .header("Cache-Control", "no-store")
        .build();
  }
}
