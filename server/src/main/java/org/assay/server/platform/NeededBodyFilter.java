package org.assay.server.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests without a body where one is needed. Without a body and without a media type no
 * reader is asked, so nobody else would notice. It stands behind the question who is calling.
 */
@Provider
@Singleton
@Priority(Priorities.ENTITY_CODER)
public class NeededBodyFilter implements ContainerRequestFilter {

  @Context private @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var method = resource == null ? null : resource.getResourceMethod();
    if (method != null && needsBody(method) && !request.hasEntity()) {
      throw Problem.invalid("The request needs a body.");
    }
  }

  private static boolean needsBody(Method method) {
    return Stream.of(method.getParameters()).anyMatch(NeededBodyFilter::isNeededBody);
  }

  /** Bodies are records; whatever else is given to a method stands in the request's head. */
  private static boolean isNeededBody(Parameter parameter) {
    return parameter.getType().isRecord()
        && parameter.getAnnotations().length == 0
        && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
