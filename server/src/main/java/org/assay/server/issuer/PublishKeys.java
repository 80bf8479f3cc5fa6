package org.assay.server.issuer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Publishes the public half of every key in the key file when the server starts. */
@Singleton
class PublishKeys {

  /** The launcher shows this to the person who started the server. */
  private static final String WARNING_PROPERTY = "assay.warning";

  private static final String LOUD =
      "THIS SERVER SIGNS WITH SAMPLE KEYS THAT EVERYBODY HAS. ITS BADGES PROVE NOTHING.";

  /** After the migration of the database, before anybody issues. */
  private static final int AFTER_MIGRATION = 200;

  private static final Logger LOG = System.getLogger(PublishKeys.class.getName());

  private final KeyRing ring;
  private final SampleKeyWarning samples;
  private final IssuerKeyStore store;
  private final Clock clock;

  @Inject
  PublishKeys(KeyRing ring, SampleKeyWarning samples, IssuerKeyStore store, Clock clock) {
    this.ring = ring;
    this.samples = samples;
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  void publish(
      @Observes @Priority(AFTER_MIGRATION) @Initialized(ApplicationScoped.class) Object start) {
    var now = clock.instant();
    for (HeldKey key : ring.keys()) {
      store.note(IssuerKey.of(key, now));
      if (ring.isActive(key)) {
        store.noteActive(key, now);
        LOG.log(Level.INFO, "Signs with the {0} key {1}", key.use(), key.thumbprint());
      }
    }
    if (samples.active()) {
      LOG.log(Level.WARNING, LOUD);
      System.setProperty(WARNING_PROPERTY, LOUD);
    }
  }
}
