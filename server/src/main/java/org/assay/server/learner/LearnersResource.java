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
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /learners}: people, one by one or as a file. */
@Path("learners")
@Singleton
@Tag(name = "learner")
@Produces(MediaType.APPLICATION_JSON)
public class LearnersResource {

  private final RegisterLearner registerLearner;
  private final TakeInLearners takeInLearners;
  private final LearnerStore learners;
  private final ServerConfig config;

  @Inject
  LearnersResource(
      RegisterLearner registerLearner,
      TakeInLearners takeInLearners,
      LearnerStore learners,
      ServerConfig config) {
    this.registerLearner = registerLearner;
    this.takeInLearners = takeInLearners;
    this.learners = learners;
    this.config = config;
  }

  /** Registers one person. */
  @POST
  @Allowed(Scope.LEARNERS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Register a person")
  public Response register(NewLearner given) {
    var person = registerLearner.register(given);
    return Response.created(config.at("/learners/" + person.id())).entity(person).build();
  }

  /** Takes in a file. */
  @POST
  @Allowed(Scope.LEARNERS_WRITE)
  @Consumes("text/csv")
  @Operation(
      summary = "Register or change many people",
      description =
          "A header row with employee_id,email,given_name,family_name and, if wanted,"
              + " unit,manager_employee_id,did,role,time_zone,joined_on. The answer says what became of each row.")
  public IntakeReport takeIn(String csv) {
    return takeInLearners.takeIn(CsvRows.read(csv));
  }

  /** Changes what is known of a person. */
  @PUT
  @Path("{id}")
  @Allowed(Scope.LEARNERS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change a person")
  public Person change(@PathParam("id") UUID id, NewLearner given) {
    return registerLearner.change(id, given);
  }

  /** Lists people. */
  @GET
  @Allowed(Scope.LEARNERS_READ)
  @Operation(summary = "List people, if asked by employeeId, email or unit")
  public Page<Person> list(
      @QueryParam("employeeId") @Nullable String employeeId,
      @QueryParam("email") @Nullable String email,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    var rows = learners.list(LearnerFilter.of(employeeId, email, unit), paging);
    return paging.page(rows, Learner::id, Learner::person);
  }

  /** Returns one person. */
  @GET
  @Path("{id}")
  @Allowed(Scope.LEARNERS_READ)
  @Operation(summary = "Read a person")
  public Person get(@PathParam("id") UUID id) {
    return learners.find(id).map(Learner::person).orElseThrow(() -> Problem.notFound("person", id));
  }
}
