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
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Everyone;
import org.assay.server.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long proof of a skill stays fresh. */
@Path("/skill-currencies/{skill}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skills")
public class SkillCurrenciesResource {

  private final SetCurrency setCurrency;
  private final CurrentCaller caller;

  @Inject
  SkillCurrenciesResource(SetCurrency setCurrency, CurrentCaller caller) {
    this.setCurrency = setCurrency;
    this.caller = caller;
  }

  /** Returns what holds now. */
  @GET
  @Everyone
  @Operation(summary = "Read how long proof of a skill stays fresh")
  public CurrencyRule read(@PathParam("skill") UUID skill) {
    return setCurrency.now(skill);
  }

  /** Says it. */
  @PUT
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say how long proof of a skill stays fresh",
      description =
          "For good (LASTING), half as fresh after each period (HALF_LIFE), or until it is to be"
              + " renewed (RENEWAL). It holds from now on; what was known before is still told"
              + " so.")
  public CurrencyRule set(@PathParam("skill") UUID skill, NewCurrency wish) {
    return setCurrency.set(skill, wish, caller.get());
  }
}
