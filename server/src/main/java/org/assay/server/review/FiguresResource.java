package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Given;
import org.assay.server.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /figures}: measured figures of performance; they never stand in a badge. */
@Path("figures")
@Singleton
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

  private final TakeInFigures takeInFigures;
  private final TakeInFigureFile takeInFigureFile;
  private final FigureStore figures;
  private final CurrentCaller caller;

  @Inject
  FiguresResource(
      TakeInFigures takeInFigures,
      TakeInFigureFile takeInFigureFile,
      FigureStore figures,
      CurrentCaller caller) {
    this.takeInFigures = takeInFigures;
    this.takeInFigureFile = takeInFigureFile;
    this.figures = figures;
    this.caller = caller;
  }

  /**
   * What became of one figure.
   *
   * @param taken what became of it
   */
  public record TakenFigure(FigureTaken taken) {}

  /** Takes in one figure: 201 when it is new, 200 otherwise. */
  @POST
  @Allowed(Scope.FIGURES_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Report a figure; source and key make it safe to repeat and to correct",
      description =
          "Without 'actual' the source takes the figure back. The latest 'statedAt' counts.")
  public Response takeIn(NewFigure given) {
    var person = takeInFigures.about(given);
    var taken = takeInFigures.takeIn(person.id(), List.of(given), caller.get()).get(0);
    return Response.status(taken == FigureTaken.NEW ? 201 : 200)
        .entity(new TakenFigure(taken))
        .build();
  }

  /** Takes in a file. */
  @POST
  @Allowed(Scope.FIGURES_WRITE)
  @Consumes("text/csv")
  @Operation(
      summary = "Report many figures",
      description =
          "A header row with employee_id,metric,period_from,period_to,actual,source,key,stated_at"
              + " and, if wanted, target. The answer says what became of the rows.")
  public FigureReport takeIn(String csv) {
    return takeInFigureFile.takeIn(FigureRows.read(csv), caller.get());
  }

  /** Lists the figures of a person that count. */
  @GET
  @Allowed(Scope.FIGURES_WRITE)
  @Operation(summary = "List the figures of a person that count now")
  public Page<FigureAnswer> list(@QueryParam("learner") @Nullable String learner) {
    var person = Given.id("learner", learner == null ? "" : learner);
    var current = Figure.current(figures.saidOf(person));
    return new Page<>(current.stream().map(FigureAnswer::of).toList(), Optional.empty());
  }
}
