package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;
import org.assay.server.platform.ServerConfig;

/** Where things of this room are. */
@Singleton
class LtiAddresses {

  private final ServerConfig config;

  @Inject
  LtiAddresses(ServerConfig config) {
    this.config = config;
  }

  URI token() {
    return config.at("/lti/token");
  }

  URI lineItems(UUID context) {
    return config.at("/lti/" + context + "/lineitems");
  }

  URI lineItem(LineItem item) {
    return config.at("/lti/" + item.tool() + "/lineitems/" + item.id());
  }
}
