package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;
import org.assay.server.skill.SkillRevision.Note;

/**
 * Takes in a framework that others publish, or takes it in again. Nothing is ever deleted: what is
 * not in the file any more is told of and stays.
 */
@Singleton
class ImportFramework {

  private final FrameworkStore frameworks;
  private final SkillStore skills;
  private final ScaleStore scales;
  private final NearDuplicates nearDuplicates;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ImportFramework(
      FrameworkStore frameworks,
      SkillStore skills,
      ScaleStore scales,
      NearDuplicates nearDuplicates,
      AuditLog audit,
      Ids ids,
      Clock clock) {
    this.frameworks = frameworks;
    this.skills = skills;
    this.scales = scales;
    this.nearDuplicates = nearDuplicates;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Tells what an import would do. */
  @Transactional
  ImportReport tell(SourceFramework from) {
    var framework = find(from);
    return ImportReport.of(framework.map(Framework::id), from, plan(from, framework), true);
  }

  /** Imports. */
  @Transactional
  ImportReport take(SourceFramework from, ImportWish wish, Caller by) {
    var known = find(from);
    var plan = plan(from, known);
    var framework = known.orElseGet(() -> new Framework(ids.next(), from, clock.instant()));
    framework.take(from);
    scales.named(wish.scale()).ifPresent(framework::useScale);
    frameworks.add(framework);
    write(plan, framework, wish.stateOf(from), by);
    var report = ImportReport.of(Optional.of(framework.id()), from, plan, false);
    audit.write(
        by.account().toString(),
        "framework.imported",
        framework.id().toString(),
        "%s: %d new, %d changed, %d missing"
            .formatted(from.format(), report.created(), report.changed(), report.missing()));
    return report;
  }

  private Optional<Framework> find(SourceFramework from) {
    return from.source().isPresent()
        ? frameworks.bySource(from.source().get())
        : frameworks.byName(from.name());
  }

  private ImportPlan plan(SourceFramework from, Optional<Framework> framework) {
    var known = framework.map(found -> skills.of(found.id())).orElse(List.of());
    // Ids made within a millisecond have no order; skills are listed in that of the file.
    var newIds = Stream.generate(ids::next).limit(from.items().size()).sorted().iterator();
    return PlanImport.of(from, known, nearDuplicates.all(), newIds::next);
  }

  private void write(ImportPlan plan, Framework framework, SkillState state, Caller by) {
    var touched = new ArrayList<Skill>();
    for (var creation : plan.creations()) {
      var skill =
          new Skill(creation.id(), creation.item(), creation.parent(), framework, clock.instant());
      if (state == SkillState.PUBLISHED) {
        skill.publish();
      }
      skills.addLater(skill);
      touched.add(skill);
    }
    skills.flush();
    for (var change : plan.changes()) {
      var words = "Import of '%s': %s.".formatted(framework.name(), change.what().words());
      var note = new Note(ids.next(), by.account().toString(), clock.instant(), words);
      skills.add(change.skill().revise(change.item(), change.parent(), note));
      touched.add(change.skill());
    }
    skills.flush();
    nearDuplicates.file(touched);
  }
}
