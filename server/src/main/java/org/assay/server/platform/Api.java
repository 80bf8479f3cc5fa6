package org.assay.server.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API lives at the root; resources and providers are found by scanning. */
@ApplicationPath("/")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Assay",
            version = "0.1.0",
            description = "Define, assess, issue, verify and read Open Badges."),
    security = @SecurityRequirement(name = "oauth2"))
@SecurityScheme(
    securitySchemeName = "oauth2",
    type = SecuritySchemeType.OAUTH2,
    description = "Everything is denied unless allowed; the scope needed stands in a refusal.",
    flows = @OAuthFlows(clientCredentials = @OAuthFlow(tokenUrl = "/oauth2/token")))
public class Api extends Application {

  /** Turns off the framework's own description of the API; OpenAPI is ours. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
