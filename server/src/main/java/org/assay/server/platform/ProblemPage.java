package org.assay.server.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Shows a problem to a person in a browser as a page; programs get the document. */
@Provider
@Singleton
@Priority(6000)
public class ProblemPage implements ContainerResponseFilter {

  private final Pages pages;

  @Inject
  ProblemPage(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    if (answer.getEntity() instanceof ProblemDocument problem && wantsPage(request)) {
      var page = pages.page("problem.jte", Map.of("problem", problem)).build();
      answer.setEntity(page.getEntity(), null, page.getMediaType());
    }
  }

  /** Browsers name HTML first; programs do not name it, or name something better. */
  private static boolean wantsPage(ContainerRequestContext request) {
    var first = request.getAcceptableMediaTypes().stream().findFirst();
    return first
        .filter(type -> !type.isWildcardType())
        .filter(MediaType.TEXT_HTML_TYPE::isCompatible)
        .isPresent();
  }
}
