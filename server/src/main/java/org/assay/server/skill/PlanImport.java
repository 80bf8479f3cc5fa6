package org.assay.server.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.server.skill.ImportPlan.Change;
import org.assay.server.skill.ImportPlan.Creation;
import org.assay.server.skill.ImportReport.Kind;
import org.assay.server.skill.ImportReport.Line;

/**
 * Decides what an import does, from what is known and what is said: an item is the skill that came
 * from it before, else the skill of the framework that has its code, else a new one.
 */
final class PlanImport {

  private final SourceFramework from;
  private final List<Skill> known;
  private final Map<String, Skill> bySource = new HashMap<>();
  private final Map<String, Skill> byCode = new HashMap<>();
  private final Map<String, SourceItem> items = new LinkedHashMap<>();
  private final Map<String, UUID> ids = new HashMap<>();
  private final Map<String, Skill> met = new HashMap<>();
  private final Set<Skill> here = new HashSet<>();
  private final List<Line> lines;

  private PlanImport(SourceFramework from, Collection<Skill> known) {
    this.from = from;
    this.known = List.copyOf(known);
    this.lines = new ArrayList<>(from.lines());
    for (var skill : known) {
      skill.source().ifPresent(source -> bySource.put(source, skill));
      skill.source().ifPresent(source -> ids.put(source, skill.id()));
      skill.code().ifPresent(code -> byCode.put(code, skill));
    }
  }

  /**
   * Makes the plan.
   *
   * @param from what the publisher says
   * @param known the skills of the framework
   * @param others all skills, filed by name, to tell of those that are nearly the same
   * @param newId makes ids
   */
  static ImportPlan of(
      SourceFramework from,
      Collection<Skill> known,
      Filed<SimilarSkill> others,
      Supplier<UUID> newId) {
    return new PlanImport(from, known).plan(others, newId);
  }

  private ImportPlan plan(Filed<SimilarSkill> others, Supplier<UUID> newId) {
    from.items().forEach(this::collect);
    items.values().forEach(item -> identify(item, newId));
    var parents = new Parents(items, lines).ids(ids);
    var claimed = new HashSet<>(byCode.keySet());
    var creations = new ArrayList<Creation>();
    var changes = new ArrayList<Change>();
    for (var item : items.values()) {
      var parent = Optional.ofNullable(parents.get(item.source()));
      var skill = Optional.ofNullable(met.get(item.source()));
      var coded = coded(item, skill, claimed);
      if (skill.isPresent()) {
        change(skill.get(), coded, parent).ifPresent(changes::add);
      } else {
        var id = ids.getOrDefault(item.source(), new UUID(0, 0));
        creations.add(new Creation(id, coded, parent));
        tellSimilar(coded, id, others);
      }
    }
    tellMissing();
    if (others.isTired()) {
      var words = "The names are so much alike that not all could be compared with each other.";
      lines.add(new Line(Kind.NOTE, from.name(), words));
    }
    return new ImportPlan(creations, changes, met.size() - changes.size(), lines);
  }

  private void collect(SourceItem item) {
    if (items.putIfAbsent(item.source(), item) != null) {
      say(Kind.REFUSED, item, "The file has this skill twice; the first one was taken.");
    }
  }

  private void identify(SourceItem item, Supplier<UUID> newId) {
    var skill = Optional.ofNullable(bySource.get(item.source())).or(() -> byItsCode(item));
    skill.ifPresent(found -> met.put(item.source(), found));
    skill.ifPresent(here::add);
    ids.put(item.source(), skill.map(Skill::id).orElseGet(newId));
  }

  /** A skill made by hand is taken over; one that came from another item is not. */
  private Optional<Skill> byItsCode(SourceItem item) {
    return item.code()
        .map(byCode::get)
        .filter(skill -> skill.source().isEmpty() && !here.contains(skill));
  }

  /** A code stands once in a framework: who comes second goes without. */
  private SourceItem coded(SourceItem item, Optional<Skill> skill, Set<String> claimed) {
    var code = item.code();
    if (code.isEmpty() || skill.map(Skill::code).filter(code::equals).isPresent()) {
      return item;
    }
    if (claimed.add(code.get())) {
      return item;
    }
    say(Kind.NOTE, item, "The code " + code.get() + " is another skill's; it was left out.");
    return item.withoutCode();
  }

  private Optional<Change> change(Skill skill, SourceItem item, Optional<UUID> parent) {
    var what = skill.changes(item, parent);
    if (what.isEmpty() && skill.source().filter(item.source()::equals).isPresent()) {
      return Optional.empty();
    }
    if (skill.state() == SkillState.RETIRED) {
      say(Kind.NOTE, item, "The skill is retired here and stays as it is.");
      return Optional.empty();
    }
    say(Kind.CHANGED, item, "Changed: " + (what.isEmpty() ? "source" : what.words()) + ".");
    return Optional.of(new Change(skill, item, parent, what));
  }

  /** Names within the import are compared too: each is filed once it was asked for. */
  private void tellSimilar(SourceItem item, UUID id, Filed<SimilarSkill> others) {
    others.nearly(item.name()).stream()
        .findFirst()
        .ifPresent(
            other ->
                say(
                    Kind.SIMILAR,
                    item,
                    "'"
                        + item.name()
                        + "' is much like '"
                        + other.name()
                        + "' ("
                        + other.id()
                        + ")."));
    others.add(item.name(), new SimilarSkill(id, item.name()));
  }

  private void tellMissing() {
    for (var skill : known) {
      if (skill.source().isPresent() && !here.contains(skill)) {
        var words = "'" + skill.name() + "' is not in the file; it stays as it is.";
        lines.add(new Line(Kind.MISSING, skill.id().toString(), words));
      }
    }
  }

  private void say(Kind kind, SourceItem item, String words) {
    lines.add(new Line(kind, item.label(), words));
  }
}
