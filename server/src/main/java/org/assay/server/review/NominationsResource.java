package org.assay.server.review;

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
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Given;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /nominations}: making, reading and taking back. */
@Path("nominations")
@Singleton
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class NominationsResource {

  private final Nominate nominate;
  private final WithdrawNomination withdrawNomination;
  private final ReadNominations readNominations;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  NominationsResource(
      Nominate nominate,
      WithdrawNomination withdrawNomination,
      ReadNominations readNominations,
      CurrentCaller caller,
      ServerConfig config) {
    this.nominate = nominate;
    this.withdrawNomination = withdrawNomination;
    this.readNominations = readNominations;
    this.caller = caller;
    this.config = config;
  }

  /** Nominates somebody. */
  @POST
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Nominate somebody else for a class of contribution or performance")
  public Response nominate(NewNomination given) {
    var made = nominate.nominate(given, caller.get());
    return Response.created(config.at("/nominations/" + made.id())).entity(made).build();
  }

  /** Lists nominations. */
  @GET
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Operation(
      summary = "List nominations in which one has a part; an owner sees all",
      description =
          "?nominee= and ?nominator= take an id or 'me', ?reviewer= takes 'me'. A manager names a"
              + " report with ?nominee=.")
  public Page<NominationAnswer> list(
      @QueryParam("nominee") @Nullable String nominee,
      @QueryParam("nominator") @Nullable String nominator,
      @QueryParam("reviewer") @Nullable String reviewer,
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    // Whoever could ask for other reviewers could find out who reviews them.
    if (reviewer != null && !"me".equals(reviewer)) {
      throw Problem.invalid("The parameter 'reviewer' takes 'me' only.");
    }
    var filter =
        new NominationFilter(
            person("nominee", nominee),
            person("nominator", nominator),
            person("reviewer", reviewer),
            Optional.ofNullable(state).map(NominationState::of),
            Optional.empty());
    return readNominations.list(filter, Paging.of(limit, after), caller.get());
  }

  private Optional<UUID> person(String parameter, @Nullable String text) {
    return Optional.ofNullable(text)
        .map(id -> "me".equals(id) ? caller.get().account() : Given.id(parameter, id));
  }

  /** Returns one nomination. */
  @GET
  @Path("{id}")
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Operation(summary = "Read a nomination in which one has a part")
  public NominationAnswer get(@PathParam("id") UUID id) {
    return readNominations.get(id, caller.get());
  }

  /** Takes a nomination back. */
  @POST
  @Path("{id}/withdraw")
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a nomination back, also after it was approved")
  public NominationAnswer withdraw(@PathParam("id") UUID id, Withdrawal given) {
    return withdrawNomination.withdraw(id, given, caller.get());
  }
}
