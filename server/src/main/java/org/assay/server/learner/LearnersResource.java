package org.assay.server.learner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /learners}. */
@Path("learners")
@Singleton
@Tag(name = "learner")
@Produces(MediaType.APPLICATION_JSON)
public class LearnersResource {

  private final RegisterLearner registerLearner;
  private final TakeInLearners takeInLearners;
  private final LearnerStore learners;
  private final CurrentCaller caller;
  private final ServerConfig config;

  @Inject
  LearnersResource(
      RegisterLearner registerLearner,
      TakeInLearners takeInLearners,
      LearnerStore learners,
      CurrentCaller caller,
      ServerConfig config) {
    this.registerLearner = registerLearner;
    this.takeInLearners = takeInLearners;
    this.learners = learners;
    this.caller = caller;
    this.config = config;
  }

  /** Registers one person. */
  @POST
  @Allowed(Scope.LEARNERS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Register a person; a text/csv body registers and updates many")
  public Response register(LearnerDetails details) {
    var made = registerLearner.register(details);
    return Response.created(config.at("/learners/" + made.id())).entity(made).build();
  }

  /** Takes in a file of people. */
  @POST
  @Allowed(Scope.LEARNERS_WRITE)
  @Consumes("text/csv")
  public IntakeReport takeIn(InputStream file) throws IOException {
    return takeInLearners.takeIn(IntakeFile.read(file), caller.get());
  }

  /** Changes what is known of a person. */
  @PUT
  @Path("{id}")
  @Allowed(Scope.LEARNERS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change what is known of a person")
  public Person change(@PathParam("id") UUID id, LearnerDetails details) {
    return registerLearner.change(id, details, caller.get());
  }

  /** Lists people. */
  @GET
  @Allowed(Scope.LEARNERS_READ)
  @Operation(summary = "List people, or find one by employee id or e-mail address")
  public Page<Person> list(
      @QueryParam("employeeId") @Nullable String employeeId,
      @QueryParam("email") @Nullable String email,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var filter =
        new LearnerFilter(
            Optional.ofNullable(employeeId), Optional.ofNullable(email), Optional.ofNullable(unit));
    var paging = Paging.of(limit, after);
    return paging.page(learners.list(filter, paging), Learner::id, Learner::person);
  }

  /** Returns one person. */
  @GET
  @Path("{id}")
  @Allowed(Scope.LEARNERS_READ)
  @Operation(summary = "Read a person")
  public Person get(@PathParam("id") UUID id) {
    return learners
        .find(id)
        .map(Learner::person)
        .orElseThrow(() -> Problem.notFound("learner", id));
  }
}
