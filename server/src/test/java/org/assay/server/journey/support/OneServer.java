package org.assay.server.journey.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One server for all journeys that do not break it: starting takes long. It starts for the first of
 * them and is stopped after the last.
 */
public final class OneServer implements ParameterResolver {

  private static final Namespace HERE = Namespace.create(OneServer.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BadgeProgramme.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(Held.class, key -> new Held(), Held.class)
        .programme;
  }

  /** What the platform closes at the end of all tests. */
  private static final class Held implements AutoCloseable {

    private final RunningServer server = RunningServer.start();
    private final BadgeProgramme programme = BadgeProgramme.of(server);

    @Override
    public void close() {
      server.close();
    }
  }
}
