package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Everyone;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How badges become a number, for everybody to read. */
@Path("/score-formulas")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skill profiles")
public class ScoreFormulasResource {

  private final ReadFormulas readFormulas;
  private final PublishFormula publishFormula;
  private final CurrentCaller caller;

  @Inject
  ScoreFormulasResource(
      ReadFormulas readFormulas, PublishFormula publishFormula, CurrentCaller caller) {
    this.readFormulas = readFormulas;
    this.publishFormula = publishFormula;
    this.caller = caller;
  }

  /** Lists the formulas. */
  @GET
  @Everyone
  @Operation(summary = "List the formulas by which badges become a number")
  public FormulaList list() {
    return readFormulas.all();
  }

  /** Returns the latest version. */
  @GET
  @Path("{name}")
  @Everyone
  @Operation(summary = "Read the latest version of a formula")
  public FormulaAnswer latest(@PathParam("name") String name) {
    return readFormulas.latest(name);
  }

  /** Publishes a version. */
  @PUT
  @Path("{name}")
  @Allowed(Scope.ACCESS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Publish the next version of a formula",
      description = "Versions never change. What is in force already is not published again.")
  public FormulaAnswer publish(@PathParam("name") String name, NewFormula wish) {
    return publishFormula.publish(name, wish, caller.get());
  }

  /** Returns a version. */
  @GET
  @Path("{name}/versions/{number}")
  @Everyone
  @Operation(summary = "Read a version of a formula")
  public FormulaAnswer version(@PathParam("name") String name, @PathParam("number") int number) {
    return readFormulas.version(name, number);
  }
}
