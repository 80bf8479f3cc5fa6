package org.assay.server.credential;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.issuer.IssuerProfile;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;
import org.assay.server.platform.ServerConfig;
import org.assay.server.status.AllocateStatus;
import org.assay.verifier.credential.BitstringStatusListEntry;

/**
 * Issues the credential that an order asks for; docs/journeys/issue.md numbers the steps.
 *
 * <p>All of it is one transaction, but for the intent in the audit log, which survives. The order's
 * row is locked meanwhile, so that two servers never issue it twice.
 */
@Singleton
class IssueCredential {

  private static final int SALT_BYTES = 16;

  private final OrderStore orders;
  private final CredentialStore credentials;
  private final ReadAchievements achievements;
  private final ReadLearners learners;
  private final IssuerProfile issuer;
  private final AllocateStatus statuses;
  private final SignForms signForms;
  private final OwnVerifier ownVerifier;
  private final AuditLog audit;
  private final ServerConfig config;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random;
  private final Event<CredentialIssued> issued;
  private final Event<FactsChanged> factsChanged;

  @Inject
  IssueCredential(
      OrderStore orders,
      CredentialStore credentials,
      ReadAchievements achievements,
      ReadLearners learners,
      IssuerProfile issuer,
      AllocateStatus statuses,
      SignForms signForms,
      OwnVerifier ownVerifier,
      AuditLog audit,
      ServerConfig config,
      Ids ids,
      Clock clock,
      SecureRandom random,
      Event<CredentialIssued> issued,
      Event<FactsChanged> factsChanged) {
    this.orders = orders;
    this.credentials = credentials;
    this.achievements = achievements;
    this.learners = learners;
    this.issuer = issuer;
    this.statuses = statuses;
    this.signForms = signForms;
    this.ownVerifier = ownVerifier;
    this.audit = audit;
    this.config = config;
    this.ids = ids;
    this.clock = clock;
    this.random = random;
    this.issued = issued;
    this.factsChanged = factsChanged;
  }

  /**
   * Issues, unless the order is done already or another server is at it. The person is held first,
   * because the badge is a fact about them.
   */
  @Transactional
  void issue(DueOrder due) {
    learners.hold(due.learner());
    orders.claim(due.id()).ifPresent(this::issue);
  }

  private void issue(IssuanceOrder order) {
    var id = ids.next();
    var status = statuses.allocate();
    var draft = draft(id, order, status).draft();
    var unsigned = draft.toJson();
    audit.write("server", "credential.intended", draft.id(), unsigned.toString());
    var forms = signForms.sign(unsigned);
    ownVerifier.confirm(forms, draft);
    var badge = new IssuedCredential(id, order, draft, status, forms, clock.instant());
    credentials.add(badge);
    order.done();
    issued.fire(
        new CredentialIssued(
            HeldCredential.of(badge, clock.instant()), order.endsAt(), order.facts()));
    factsChanged.fire(BadgeFacts.changed(order.learner(), order.achievement()));
  }

  private DraftCredential draft(UUID id, IssuanceOrder order, BitstringStatusListEntry status) {
    var achievement =
        achievements
            .version(order.achievement(), order.achievementVersion())
            .orElseThrow(() -> new IllegalStateException("the badge class is gone"));
    var person =
        learners
            .find(order.learner())
            .orElseThrow(() -> new IllegalStateException("the learner is gone"));
    return new DraftCredential(
        config.at("/credentials/" + id).toString(),
        issuer.profile(),
        achievement,
        person,
        order.facts(),
        order.endsAt(),
        status,
        salt());
  }

  private String salt() {
    var bytes = new byte[SALT_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
