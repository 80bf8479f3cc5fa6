package org.assay.server.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.assay.server.access.Everyone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Resolves DIDs by HTTP.
 *
 * @see <a href="https://www.w3.org/TR/did-resolution/#bindings-https">DID Resolution, HTTP(S)
 *     binding</a>
 */
@Path("/1.0/identifiers")
@Singleton
@Tag(name = "resolution")
public class IdentifiersResource {

  private static final String RESULT = "application/did-resolution";
  private static final String RESULT_PROFILE = "https://w3id.org/did-resolution";

  /** The forms of the document alone, the preferred one first; all are the same JSON. */
  private static final List<String> DOCUMENT =
      List.of(
          "application/did+ld+json",
          "application/did+json",
          "application/did",
          "application/ld+json",
          "application/json");

  private final ResolveDid resolveDid;

  @Inject
  IdentifiersResource(ResolveDid resolveDid) {
    this.resolveDid = resolveDid;
  }

  /** Answers with the document, the part that a fragment names, or the whole result. */
  @GET
  @Path("/{did: .+}")
  @Everyone
  @Operation(
      summary = "Resolve a DID, or dereference a DID URL with a fragment",
      description =
          "Methods: key, jwk, web. The DID stands percent-encoded in the path. Accept:"
              + " application/did-resolution brings the whole result, otherwise the document or"
              + " the verification method alone. Errors are results, too: invalidDid 400, notFound"
              + " 404, representationNotSupported 406, methodNotSupported and featureNotSupported"
              + " 501, invalidDidDocument 502.")
  public Response resolve(@PathParam("did") String did, @Context HttpHeaders headers) {
    var form = form(headers.getAcceptableMediaTypes());
    if (form.isEmpty()) {
      var refused = ResolutionError.REPRESENTATION_NOT_SUPPORTED;
      return answer(Resolved.failed(refused, "None of these forms is offered."), RESULT);
    }
    return answer(resolveDid.resolve(did), form.get());
  }

  private static Response answer(Resolved resolved, String form) {
    boolean alone = resolved.content().isPresent() && !form.equals(RESULT);
    var body = alone ? resolved.content().get() : resolved.result(DOCUMENT.get(0));
    return Response.status(resolved.status())
        .entity(body.toString())
        .type(alone ? form : RESULT)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static Optional<String> form(List<MediaType> acceptable) {
    return acceptable.stream().flatMap(type -> form(type).stream()).findFirst();
  }

  private static Optional<String> form(MediaType type) {
    boolean wantsResult =
        type.getParameters().getOrDefault("profile", "").startsWith(RESULT_PROFILE);
    if (!type.isWildcardSubtype() && (wantsResult || is(type, RESULT) || isDereferencing(type))) {
      return Optional.of(RESULT);
    }
    return DOCUMENT.stream().filter(form -> is(type, form)).findFirst();
  }

  private static boolean isDereferencing(MediaType type) {
    return is(type, "application/did-url-dereferencing");
  }

  private static boolean is(MediaType accepted, String form) {
    return accepted.isCompatible(MediaType.valueOf(form));
  }
}
