package org.assay.server.xapi;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Names the version of xAPI in every answer below its root, refusals included. */
@Provider
@Singleton
public class VersionFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    if (request.getUriInfo().getPath().startsWith(UnspokenFilter.ROOT)) {
      var asked = Optional.ofNullable(request.getHeaderString(Version.HEADER));
      var spoken = asked.flatMap(Version::read).orElse(Version.ONE);
      answer.getHeaders().putSingle(Version.HEADER, spoken.answered());
    }
  }
}
