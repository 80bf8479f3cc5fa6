package org.assay.server.home;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Problem;

/** Serves the style sheet and the icon of the pages: a closed list of files from the jar. */
@Path("/assets")
@Singleton
public class AssetsResource {

  private static final Map<String, String> FILES =
      Map.of("style.css", "text/css;charset=utf-8", "icon.svg", "image/svg+xml");

  /** Answers with a file of the list. */
  @GET
  @Path("{file}")
  @Everyone
  public Response file(@PathParam("file") String file) throws IOException {
    var type = FILES.get(file);
    if (type == null) {
      throw Problem.notFound("file", "of that name");
    }
    try (var in = AssetsResource.class.getResourceAsStream("/assets/" + file)) {
      if (in == null) {
        throw Problem.notFound("file", "of that name");
      }
      return Response.ok(in.readAllBytes(), type)
          .header("Cache-Control", "public, max-age=3600")
          .build();
    }
  }
}
