package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.assay.server.platform.Problem;

/** Lists clients. */
@Singleton
class ReadClients {

  private static final int MOST = 200;

  private final ClientStore clients;

  @Inject
  ReadClients(ClientStore clients) {
    this.clients = clients;
  }

  ClientList page(UUID after, int limit) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid("The parameter 'limit' lies between 1 and 200.");
    }
    return ClientList.of(clients.list(after, limit).stream().map(ClientAnswer::of).toList(), limit);
  }
}
