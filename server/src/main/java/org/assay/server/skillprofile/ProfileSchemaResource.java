package org.assay.server.skillprofile;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.assay.server.access.Everyone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The form of what is told about people, for programs that read it. */
@Path("/schemas/skill-profiles.json")
@Singleton
@Tag(name = "skill profiles")
public class ProfileSchemaResource {

  private static final String FILE = "skill-profiles.schema.json";

  /** Answers with the JSON Schema (2020-12) of profiles; its definitions hold the other answers. */
  @GET
  @Everyone
  @Produces("application/schema+json")
  @Operation(summary = "The JSON Schema of skill profiles and their receipts")
  public Response schema() {
    try (var file = ProfileSchemaResource.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      return Response.ok(file.readAllBytes()).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
