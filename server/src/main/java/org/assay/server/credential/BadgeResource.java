package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A badge at its id, in the form that is asked for: JSON with an embedded proof, a compact JWS, or
 * a picture with the badge baked in. For browsers see {@link BadgePage}.
 */
@Path("/credentials")
@Singleton
@Tag(name = "credentials")
public class BadgeResource {

  private static final String JSON = "application/json";
  private static final String JWS = "text/plain";
  private static final String PNG = "image/png";

  private final ReadBadge readBadge;

  @Inject
  BadgeResource(ReadBadge readBadge) {
    this.readBadge = readBadge;
  }

  /** Answers with the signed JSON, byte for byte as it was stored. */
  @GET
  @Path("{id}")
  @Everyone
  @Produces({
    "application/json;qs=1.0",
    "application/vc;qs=0.9",
    "application/vc+ld+json;qs=0.9",
    "application/ld+json;qs=0.9"
  })
  @Operation(summary = "Fetch a badge as JSON with an embedded proof")
  public Response json(@PathParam("id") UUID id) {
    return published(Response.ok(readBadge.find(id).json()));
  }

  /** Answers with the compact JWS. */
  @GET
  @Path("{id}")
  @Everyone
  @Produces({"text/plain;qs=0.5", "application/jwt;qs=0.5", "application/vc+jwt;qs=0.4"})
  @Operation(summary = "Fetch a badge as a compact JWS (VC-JWT)")
  public Response jws(@PathParam("id") UUID id) {
    return published(Response.ok(readBadge.find(id).jws()));
  }

  /** Answers with the picture; the badge is baked in. */
  @GET
  @Path("{id}")
  @Everyone
  @Produces("image/png;qs=0.5")
  @Operation(summary = "Fetch a badge as a baked PNG")
  public Response png(@PathParam("id") UUID id) {
    return published(Response.ok(readBadge.baked(id)));
  }

  /** Offers a form as a file: a link in a browser cannot ask for a media type. */
  @GET
  @Path("{id}/badge.{form}")
  @Everyone
  @Operation(summary = "Download a badge as badge.json, badge.jws or badge.png")
  public Response file(@PathParam("id") UUID id, @PathParam("form") String form) {
    var answer =
        switch (form) {
          case "json" -> Response.ok(readBadge.find(id).json(), JSON);
          case "jws" -> Response.ok(readBadge.find(id).jws(), JWS);
          case "png" -> Response.ok(readBadge.baked(id), PNG);
          default -> throw Problem.notFound("form of a badge called", form);
        };
    return published(
        answer.header(
            "Content-Disposition", "attachment; filename=\"badge-" + id + "." + form + "\""));
  }

  private static Response published(Response.ResponseBuilder answer) {
    return answer.header("Vary", "Accept").header("Cache-Control", "public, max-age=300").build();
  }
}
