package org.assay.server.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells browsers on every answer what they may do with it: nothing but show it.
 *
 * <p>Our pages work without script, so none is ever allowed; a badge's text that slipped through
 * the escaping could still not run. What a token opened is not to be kept on the way.
 */
@Provider
@Singleton
public class SecurityHeaders implements ContainerResponseFilter {

  static final String FOR_PAGES =
      "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    var headers = answer.getHeaders();
    var html = MediaType.TEXT_HTML_TYPE;
    boolean page = answer.getMediaType() != null && html.isCompatible(answer.getMediaType());
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putSingle("Content-Security-Policy", page ? FOR_PAGES : FOR_DATA);
    boolean withToken = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    if (withToken && !headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
