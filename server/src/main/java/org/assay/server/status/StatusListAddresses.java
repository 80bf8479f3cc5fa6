package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.issuer.OwnAddresses;
import org.assay.server.platform.ServerConfig;

/** Where a list is published, and which list an address means. */
@Singleton
class StatusListAddresses {

  static final String PATH = "/status-lists";

  private final ServerConfig config;
  private final OwnAddresses own;

  @Inject
  StatusListAddresses(ServerConfig config) {
    this.config = config;
    this.own = new OwnAddresses(config.baseUrl());
  }

  URI of(StatusList list) {
    return config.at(PATH + "/" + list.id());
  }

  /** Returns the id of the list that is published at an address, if it is one of ours. */
  Optional<UUID> idAt(URI address) {
    return own.path(address)
        .filter(path -> path.startsWith(PATH + "/"))
        .flatMap(path -> id(path.substring(PATH.length() + 1)));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
