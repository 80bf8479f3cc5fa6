package org.assay.server.xapi;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Says in so many words what of xAPI is not spoken here, to clients that try it: documents beside
 * statements, attachments in the body, and the syntax of browsers that cannot send headers.
 */
@Provider
@Singleton
@PreMatching
@Priority(2)
public class UnspokenFilter implements ContainerRequestFilter {

  static final String ROOT = "xapi/";
  private static final String STATEMENTS = ROOT + "statements";
  private static final MediaType MULTIPART =
      new MediaType("multipart", MediaType.MEDIA_TYPE_WILDCARD);

  @Override
  public void filter(ContainerRequestContext request) {
    var address = request.getUriInfo();
    refusal(
            address.getPath(),
            address.getQueryParameters().containsKey("method"),
            Optional.ofNullable(request.getMediaType()))
        .ifPresent(
            problem -> {
              throw problem;
            });
  }

  /**
   * Returns the refusal of what is not spoken.
   *
   * @param path the path behind the root of the server
   * @param alternate whether the address names a method, as the alternate syntax does
   * @param type the media type of the body, if there is one
   */
  static Optional<Problem> refusal(String path, boolean alternate, Optional<MediaType> type) {
    if (path.startsWith(ROOT + "activities") || path.startsWith(ROOT + "agents")) {
      return refuse(
          Code.NOT_FOUND,
          "Of xAPI only statements are kept here: no states, no profiles, no other documents.");
    }
    if (!path.equals(STATEMENTS)) {
      return Optional.empty();
    }
    if (type.filter(MULTIPART::isCompatible).isPresent()) {
      return refuse(
          Code.UNSUPPORTED_MEDIA_TYPE,
          "No attachments are kept here: send statements as application/json, in which an"
              + " attachment has a 'fileUrl'.");
    }
    boolean form =
        type.filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::isCompatible).isPresent();
    return alternate || form
        ? refuse(
            Code.UNSUPPORTED_MEDIA_TYPE,
            "The alternate request syntax is not spoken here: send GET, POST or PUT itself, with"
                + " headers, and statements as application/json.")
        : Optional.empty();
  }

  private static Optional<Problem> refuse(Code code, String sentence) {
    return Optional.of(new Problem(code, sentence));
  }
}
