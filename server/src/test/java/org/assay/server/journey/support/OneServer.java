package org.assay.server.journey.support;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One server for all journeys of a process that do not break it: starting takes long. It starts for
 * the first of them and is stopped when the process ends: where processes share the journeys, each
 * class is a run of tests by itself.
 */
public final class OneServer implements ParameterResolver {

  private static @Nullable BadgeProgramme programme;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BadgeProgramme.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return programme();
  }

  private static synchronized BadgeProgramme programme() {
    var held = programme;
    if (held == null) {
      var server = RunningServer.start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      held = BadgeProgramme.of(server);
      programme = held;
    }
    return held;
  }
}
