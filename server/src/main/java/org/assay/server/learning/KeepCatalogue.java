package org.assay.server.learning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.SkillView;

/** Adds learning resources and changes them, one by one or many in one transaction. */
@Singleton
class KeepCatalogue {

  private static final String UNKNOWN_SKILL = "A skill that the resource names does not exist.";

  private final ResourceStore resources;
  private final ReadSkills skills;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepCatalogue(ResourceStore resources, ReadSkills skills, Ids ids, Clock clock) {
    this.resources = resources;
    this.skills = skills;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  ResourceView add(NewResource given) {
    checkSkills(given, known(List.of(given)));
    var entry = make(given);
    resources.flush();
    return entry.view();
  }

  @Transactional
  ResourceView change(UUID id, NewResource given) {
    checkSkills(given, known(List.of(given)));
    var entry = resources.find(id).orElseThrow(() -> Problem.notFound("resource", id));
    entry.change(given, clock.instant().truncatedTo(ChronoUnit.MICROS));
    resources.flush();
    return entry.view();
  }

  /**
   * Takes in rows that all have an external id: who is new is added, who is known is changed. A row
   * that names an unknown skill is left out and told.
   */
  @Transactional
  ResourceReport takeIn(List<ResourceRow> rows) {
    var report = new ResourceReport.Builder();
    var knownSkills = known(rows.stream().map(ResourceRow::resource).toList());
    var there = there(rows);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (var row : rows) {
      var given = row.resource();
      var iri = given.externalId().orElseThrow();
      var entry = there.get(iri);
      if (!knownSkills.containsAll(given.skills())) {
        report.refused(row.number(), UNKNOWN_SKILL);
      } else if (entry == null) {
        there.put(iri, make(given));
        report.created();
      } else {
        report.known(entry.change(given, now));
      }
    }
    resources.flush();
    return report.build();
  }

  private CatalogueEntry make(NewResource given) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var entry = new CatalogueEntry(ids.next(), given, now);
    resources.add(entry);
    return entry;
  }

  private Map<String, CatalogueEntry> there(List<ResourceRow> rows) {
    return resources
        .byExternalIds(
            rows.stream().map(row -> row.resource().externalId().orElseThrow()).collect(toSet()))
        .stream()
        .collect(toMap(entry -> entry.externalId().orElseThrow(), Function.identity()));
  }

  private Set<UUID> known(List<NewResource> given) {
    var named = new HashSet<UUID>();
    given.forEach(resource -> named.addAll(resource.skills()));
    return skills.findAll(named).stream().map(SkillView::id).collect(toSet());
  }

  private static void checkSkills(NewResource given, Set<UUID> known) {
    if (!known.containsAll(given.skills())) {
      throw Problem.ruleBroken(UNKNOWN_SKILL);
    }
  }
}
