package org.assay.server.xapi;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names the version of xAPI in every answer of its doors, refusals included. */
@Provider
@Singleton
public class VersionFilter implements ContainerResponseFilter {

  @Context private @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    var door = resource == null ? null : resource.getResourceClass();
    if (StatementsResource.class.equals(door) || AboutResource.class.equals(door)) {
      var asked = Optional.ofNullable(request.getHeaderString(Version.HEADER));
      var spoken = asked.flatMap(Version::read).orElse(Version.ONE);
      answer.getHeaders().putSingle(Version.HEADER, spoken.answered());
    }
  }
}
