package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The issuer for people: who it is and where its keys are. */
@Path(IssuerNames.PROFILE_PATH)
@Singleton
public class IssuerPage {

  private final IssuerProfile profile;
  private final IssuerKeys keys;
  private final Pages pages;

  @Inject
  IssuerPage(IssuerProfile profile, IssuerKeys keys, Pages pages) {
    this.profile = profile;
    this.keys = keys;
    this.pages = pages;
  }

  /** Shows the issuer. */
  @GET
  @Everyone
  @Produces("text/html;qs=0.9")
  @Operation(hidden = true)
  public Response show() {
    return pages
        .page(
            "issuer.jte",
            Map.of(
                "profile", profile.profile(),
                "embedded", keys.active(KeyUse.DATA_INTEGRITY).verificationMethod(),
                "token", keys.active(KeyUse.JWT).verificationMethod()))
        .build();
  }
}
