package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;

/**
 * Has everybody decided again to whom an audit found something owed. Only rules decide, on today's
 * facts, so it can be asked for again and again.
 */
@Singleton
class RepairAudit {

  private final AuditStore audits;
  private final AddPeopleTask addPeopleTask;
  private final AuditLog log;

  @Inject
  RepairAudit(AuditStore audits, AddPeopleTask addPeopleTask, AuditLog log) {
    this.audits = audits;
    this.addPeopleTask = addPeopleTask;
    this.log = log;
  }

  @Transactional
  AuditAnswer repair(UUID id, Caller by) {
    var audit = audits.find(id).orElseThrow(() -> Problem.notFound("audit", id));
    if (!audit.isFinished()) {
      throw Problem.conflict("The audit is not finished yet.");
    }
    addPeopleTask.add(PeopleTask.Kind.REPAIR, id);
    log.write(by.account().toString(), "award.audit-repair", id.toString(), "");
    return audit.answer(audits.counts(id));
  }
}
