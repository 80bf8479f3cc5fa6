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

/** {@code /endorsements}: one's word for somebody else. */
@Path("endorsements")
@Singleton
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class EndorsementsResource {

  private final Endorse endorse;
  private final EndorsementStore endorsements;
  private final WhoActs who;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  EndorsementsResource(
      Endorse endorse,
      EndorsementStore endorsements,
      WhoActs who,
      CurrentCaller caller,
      ServerConfig config) {
    this.endorse = endorse;
    this.endorsements = endorsements;
    this.who = who;
    this.caller = caller;
    this.config = config;
  }

  /** Endorses somebody. */
  @POST
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Endorse somebody else for a badge class")
  public Response endorse(NewEndorsement given) {
    var made = endorse.endorse(given, caller.get());
    return Response.created(config.at("/endorsements/" + made.id())).entity(made).build();
  }

  /** Lists endorsements. */
  @GET
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Operation(
      summary = "List endorsements that one got, or with ?endorser=me those that one gave",
      description = "An owner may ask for those of anybody with ?learner=, a manager of a report.")
  public Page<EndorsementAnswer> list(
      @QueryParam("learner") @Nullable String learner,
      @QueryParam("endorser") @Nullable String endorser,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    var me = caller.get().account();
    var by = Optional.ofNullable(endorser).map(id -> me(id, me));
    var of =
        Optional.ofNullable(learner)
            .map(id -> Given.id("learner", id))
            .or(() -> by.isEmpty() ? Optional.of(me) : Optional.empty());
    if (!by.filter(me::equals).isPresent()) {
      of.ifPresent(person -> who.checkMayRead(caller.get(), person));
    }
    var rows = endorsements.list(of, by, paging);
    return paging.page(rows, Endorsement::id, Endorsement::answer);
  }

  private static UUID me(String text, UUID me) {
    if (!"me".equals(text)) {
      throw Problem.invalid("The parameter 'endorser' takes 'me' only.");
    }
    return me;
  }

  /** Takes an endorsement back. */
  @POST
  @Path("{id}/withdraw")
  @Allowed(Scope.NOMINATIONS_WRITE)
  @Operation(summary = "Take an endorsement of one's own back; again changes nothing")
  public EndorsementAnswer withdraw(@PathParam("id") UUID id) {
    var learner =
        endorsements
            .find(id)
            .map(Endorsement::learner)
            .orElseThrow(() -> Problem.notFound("endorsement of yours", id));
    return endorse.withdraw(id, learner, caller.get());
  }
}
