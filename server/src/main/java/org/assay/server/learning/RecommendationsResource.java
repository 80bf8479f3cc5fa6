package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /learning/{person}/recommendations}: what somebody could learn next, and why. */
@Path("learning/{person}/recommendations")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationsResource {

  private final ReadRecommendations readRecommendations;
  private final CurrentCaller caller;

  @Inject
  RecommendationsResource(ReadRecommendations readRecommendations, CurrentCaller caller) {
    this.readRecommendations = readRecommendations;
    this.caller = caller;
  }

  /** Answers with resources and badge classes, each with its reasons. */
  @GET
  @Allowed(Scope.LEARNING_READ)
  @Operation(summary = "Read what a person could learn next, each with its reasons named")
  public Recommendations read(@PathParam("person") UUID person) {
    return readRecommendations.read(person, caller.get());
  }
}
