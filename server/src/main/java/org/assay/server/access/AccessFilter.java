package org.assay.server.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;
import org.assay.server.platform.Problem.Code;
import org.assay.server.platform.ProblemDocument;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every resource method: denied unless allowed.
 *
 * <p>A token that is sent must be good, even where none is needed: answering as if it had not been
 * sent would hide the caller's mistake. Tokens travel in the Authorization header only, never in
 * cookies, so other people's pages cannot act for a visitor. HEAD is asked for what GET is;
 * OPTIONS, which no resource declares, is denied like any method without a mark.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3">RFC 6750, 3</a>
 */
@Provider
@Singleton
@Priority(Priorities.AUTHENTICATION)
public class AccessFilter implements ContainerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final IdentifyCaller identifyCaller;
  private final CurrentCaller currentCaller;

  @Context private @Nullable ResourceInfo resource;

  @Inject
  AccessFilter(IdentifyCaller identifyCaller, CurrentCaller currentCaller) {
    this.identifyCaller = identifyCaller;
    this.currentCaller = currentCaller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var token = token(request);
    var caller = token.flatMap(identifyCaller::by);
    if (token.isPresent() && caller.isEmpty()) {
      request.abortWith(refusal(Refusal.INVALID_TOKEN));
      return;
    }
    caller.ifPresent(currentCaller::set);
    Refusal.of(method(), caller).ifPresent(refused -> request.abortWith(refusal(refused)));
  }

  private Optional<Method> method() {
    return resource == null ? Optional.empty() : Optional.ofNullable(resource.getResourceMethod());
  }

  /** Returns what stands behind the word Bearer; other schemes are somebody else's. */
  private static Optional<Secret> token(ContainerRequestContext request) {
    var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    return Optional.of(new Secret(header.substring(SCHEME.length()).strip()));
  }

  private static Response refusal(Refusal refused) {
    var code = refused.code();
    var answer =
        Response.status(code.status())
            .type(ProblemDocument.MEDIA_TYPE)
            .entity(ProblemDocument.of(code, refused.sentence()));
    if (code == Code.NOT_AUTHENTICATED || refused.error().isPresent()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, refused.challenge());
    }
    return answer.build();
  }
}
