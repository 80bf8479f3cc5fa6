package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How badges become a number, in plain words with an example. */
@Path("/score-formulas")
@Singleton
public class ScoreFormulasPage {

  private static final String HTML = "text/html;qs=0.9";

  private final ReadFormulas readFormulas;
  private final Pages pages;

  @Inject
  ScoreFormulasPage(ReadFormulas readFormulas, Pages pages) {
    this.readFormulas = readFormulas;
    this.pages = pages;
  }

  /** Shows all formulas. */
  @GET
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response list() {
    return pages.page("formulas.jte", Map.of("formulas", readFormulas.all().items())).build();
  }

  /** Shows the latest version of a formula. */
  @GET
  @Path("{name}")
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response latest(@PathParam("name") String name) {
    return show(readFormulas.latest(name));
  }

  /** Shows a version. */
  @GET
  @Path("{name}/versions/{number}")
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response version(@PathParam("name") String name, @PathParam("number") int number) {
    return show(readFormulas.version(name, number));
  }

  private Response show(FormulaAnswer formula) {
    return pages.page("formula.jte", Map.of("formula", formula)).build();
  }
}
