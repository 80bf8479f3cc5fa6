package org.assay.server.xapi;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.assay.server.access.Everyone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /xapi/about}. */
@Path("xapi/about")
@Singleton
@Tag(name = "xapi")
@Produces(MediaType.APPLICATION_JSON)
public class AboutResource {

  /**
   * What is spoken here.
   *
   * @param version the versions of xAPI
   */
  public record About(List<String> version) {}

  /** Says which versions are spoken. */
  @GET
  @Everyone
  @Operation(summary = "Which versions of xAPI are spoken")
  public About about() {
    return new About(List.of("1.0.0", "1.0.1", "1.0.2", "1.0.3", "2.0.0"));
  }
}
