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
 * sent would hide the caller's mistake. The same holds for the secret of an OAuth client, where a
 * method takes one. Tokens travel in the Authorization header only, never in cookies, so other
 * people's pages cannot act for a visitor. HEAD is asked for what GET is; OPTIONS, which no
 * resource declares, is denied like any method without a mark.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3">RFC 6750, 3</a>
 */
@Provider
@Singleton
@Priority(Priorities.AUTHENTICATION)
public class AccessFilter implements ContainerRequestFilter {

  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

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
    var token = credentials(request, BEARER).map(Secret::new);
    var basic = credentials(request, BASIC).filter(text -> takesBasic());
    var caller =
        token
            .flatMap(identifyCaller::by)
            .or(() -> basic.flatMap(ClientSecret::read).flatMap(identifyCaller::by));
    if (caller.isEmpty() && (token.isPresent() || basic.isPresent())) {
      var refused = token.isPresent() ? Refusal.INVALID_TOKEN : Refusal.INVALID_SECRET;
      request.abortWith(refusal(refused));
      return;
    }
    caller.ifPresent(currentCaller::set);
    Refusal.of(method(), caller).ifPresent(refused -> request.abortWith(refusal(refused)));
  }

  private boolean takesBasic() {
    return method()
        .map(method -> method.getAnnotation(Allowed.class))
        .filter(Allowed::basic)
        .isPresent();
  }

  private Optional<Method> method() {
    return resource == null ? Optional.empty() : Optional.ofNullable(resource.getResourceMethod());
  }

  /** Returns what stands behind the name of a scheme; other schemes are somebody else's. */
  private static Optional<String> credentials(ContainerRequestContext request, String scheme) {
    var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, scheme, 0, scheme.length())) {
      return Optional.empty();
    }
    return Optional.of(header.substring(scheme.length()).strip());
  }

  private Response refusal(Refusal refused) {
    var code = refused.code();
    var answer =
        Response.status(code.status())
            .type(ProblemDocument.MEDIA_TYPE)
            .entity(ProblemDocument.of(code, refused.sentence()));
    if (code == Code.NOT_AUTHENTICATED || refused.error().isPresent()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, refused.challenge());
    }
    if (code == Code.NOT_AUTHENTICATED && takesBasic()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"assay\", charset=\"UTF-8\"");
    }
    return answer.build();
  }
}
