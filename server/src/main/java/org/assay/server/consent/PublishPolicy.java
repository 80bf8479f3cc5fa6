package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Adds purposes and publishes policies for them. What was published stays as it was. */
@Singleton
class PublishPolicy {

  /** So many that somebody can still read them all. */
  private static final int MOST_PURPOSES = 50;

  private final PolicyStore policies;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PublishPolicy(PolicyStore policies, AuditLog audit, Ids ids, Clock clock) {
    this.policies = policies;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds a purpose, for which the person is asked about everything. */
  @Transactional
  PolicyAnswer add(NewPurpose given, Caller by) {
    if (policies.purposes().size() >= MOST_PURPOSES) {
      throw Problem.ruleBroken("There are " + MOST_PURPOSES + " purposes, which is the most.");
    }
    var purpose = new Purpose(given, by.account(), now());
    policies.add(purpose);
    return publish(purpose, 1, ReleasePolicy.askForEverything(), by);
  }

  /** Publishes the next version, unless it says what the last one says. */
  @Transactional
  PolicyAnswer publish(String name, NewPolicy given, Caller by) {
    var purpose = policies.hold(name).orElseThrow(() -> Problem.notFound("purpose", name));
    if (purpose.isSelf()) {
      throw Problem.ruleBroken("A person's own profile is their own; no policy changes that.");
    }
    var last = policies.newest(name).orElseThrow(() -> Problem.notFound("release policy", name));
    return last.terms().equals(given.terms())
        ? PolicyAnswer.of(purpose, last, last.version())
        : publish(purpose, last.version() + 1, given.terms(), by);
  }

  private PolicyAnswer publish(Purpose purpose, int version, List<Term> terms, Caller by) {
    var policy = new ReleasePolicy(ids.next(), purpose.name(), version, terms, by.account(), now());
    policies.add(policy);
    audit.write(by.account().toString(), "policy.published", purpose.name(), "version " + version);
    return PolicyAnswer.of(purpose, policy, version);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
