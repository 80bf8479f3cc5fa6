package org.assay.server.access;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages of other sites read what everyone may read: verifiers run in browsers, too.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, the CORS protocol</a>
 */
@Provider
@Singleton
public class PublicDocuments implements ContainerResponseFilter {

  @Context private @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    var method = resource == null ? null : resource.getResourceMethod();
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (reads && method != null && method.isAnnotationPresent(Everyone.class)) {
      answer.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
    }
  }
}
