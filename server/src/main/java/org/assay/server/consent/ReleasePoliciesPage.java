package org.assay.server.consent;

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

/** What is told for which purpose, in the words of those about whom it is told. */
@Path("release-policies")
@Singleton
public class ReleasePoliciesPage {

  private static final String HTML = "text/html;qs=0.9";

  private final ReadPolicies readPolicies;
  private final Pages pages;

  @Inject
  ReleasePoliciesPage(ReadPolicies readPolicies, Pages pages) {
    this.readPolicies = readPolicies;
    this.pages = pages;
  }

  /** Shows all purposes. */
  @GET
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response list() {
    return pages.page("policies.jte", Map.of("policies", readPolicies.all().items())).build();
  }

  /** Shows the policy in force. */
  @GET
  @Path("{purpose}")
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response newest(@PathParam("purpose") String purpose) {
    return show(readPolicies.newest(purpose));
  }

  /** Shows a version. */
  @GET
  @Path("{purpose}/versions/{number}")
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response version(@PathParam("purpose") String purpose, @PathParam("number") int number) {
    return show(readPolicies.version(purpose, number));
  }

  private Response show(PolicyAnswer policy) {
    return pages.page("policy.jte", Map.of("policy", policy)).build();
  }
}
