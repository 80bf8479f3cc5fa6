package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;

/** Starts an audit; the facts of everybody are replayed afterwards. */
@Singleton
class StartAudit {

  private final AuditStore audits;
  private final AddPeopleTask addPeopleTask;
  private final AuditLog log;
  private final Ids ids;
  private final Clock clock;

  @Inject
  StartAudit(AuditStore audits, AddPeopleTask addPeopleTask, AuditLog log, Ids ids, Clock clock) {
    this.audits = audits;
    this.addPeopleTask = addPeopleTask;
    this.log = log;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  AuditAnswer start(Caller by) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var audit = new Audit(ids.next(), by.account(), now);
    audits.add(audit);
    addPeopleTask.add(PeopleTask.Kind.AUDIT, audit.id());
    log.write(by.account().toString(), "award.audit-started", audit.id().toString(), "");
    return audit.answer(Map.of());
  }
}
