package org.assay.server.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import org.assay.server.platform.Ids;

/**
 * Makes the owner client when a server starts on an empty database: the one way in, from which all
 * other accounts are made.
 *
 * <p>The secret's file is written before the commit, so that no committed client has an unknown
 * secret. Of several servers that start together one makes the client; the others see nothing to
 * do.
 */
@Singleton
class MakeOwnerClient {

  /** After the migrations. */
  static final int SECOND = 200;

  private static final Logger LOG = System.getLogger(MakeOwnerClient.class.getName());

  private final ClientStore clients;
  private final OwnerClientFile file;
  private final Ids ids;
  private final SecureRandom random;
  private final Clock clock;

  @Inject
  MakeOwnerClient(
      ClientStore clients, OwnerClientFile file, Ids ids, SecureRandom random, Clock clock) {
    this.clients = clients;
    this.file = file;
    this.ids = ids;
    this.random = random;
    this.clock = clock;
  }

  @Transactional
  void atStart(@Observes @Priority(SECOND) @Initialized(ApplicationScoped.class) Object start) {
    if (clients.find(OAuthClient.OWNER).isEmpty()) {
      make();
    }
  }

  /** Makes the client unless another server was faster; tells whether it was made here. */
  boolean make() {
    var now = clock.instant();
    var secret = Secret.random(random);
    boolean made = clients.addOwner(Account.owner(ids.next(), now), secret, now);
    if (made) {
      file.write(OAuthClient.OWNER, secret);
      LOG.log(Level.INFO, "The owner client was made; its secret is in {0}", file.path());
    }
    return made;
  }
}
