package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that the organisation said about skills and scores, in the order in which it did.
 *
 * @param all what was said
 */
record Settings(List<Setting> all) {

  /** Creates it with its own copy of the list. */
  Settings {
    all = List.copyOf(all);
  }

  /** Returns how far the log was read. */
  int read() {
    return all.isEmpty() ? 0 : all.get(all.size() - 1).number();
  }

  /** Returns what was said up to a number. */
  Settings upTo(int number) {
    return new Settings(all.stream().filter(setting -> setting.number() <= number).toList());
  }

  /** Returns what was known at an instant. */
  Settings knownAt(Instant knownAt) {
    return read() == 0 || !all.get(all.size() - 1).knownAt().isAfter(knownAt)
        ? this
        : new Settings(
            all.stream().filter(setting -> !setting.knownAt().isAfter(knownAt)).toList());
  }

  /** Returns the designations, by skill; those that were withdrawn are not among them. */
  Map<UUID, List<DesignationSaid>> designations() {
    var last = last(of(DesignationSaid.class), DesignationSaid::designation);
    var bySkill = new LinkedHashMap<UUID, List<DesignationSaid>>();
    last.forEach(
        said ->
            bySkill.merge(
                said.skill(),
                List.of(said),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    return bySkill;
  }

  /** Returns how skills grow old, by skill. */
  Map<UUID, CurrencyRule> currencies() {
    var bySkill = new LinkedHashMap<UUID, CurrencyRule>();
    of(CurrencyRule.class).forEach(rule -> bySkill.put(rule.skill(), rule));
    return bySkill;
  }

  /** Returns all versions of all formulas. */
  List<ScoreFormula> formulas() {
    return of(ScoreFormula.class).toList();
  }

  /** Returns a formula: a version of it, or the latest. */
  Optional<ScoreFormula> formula(String name, Optional<Integer> version) {
    return of(ScoreFormula.class)
        .filter(formula -> formula.name().equals(name))
        .filter(formula -> version.map(wanted -> wanted == formula.version()).orElse(true))
        .reduce((earlier, later) -> later);
  }

  private <T extends Setting.Content> Stream<T> of(Class<T> type) {
    return all.stream().map(Setting::content).filter(type::isInstance).map(type::cast);
  }

  private static <K, T> Collection<T> last(Stream<T> all, Function<T, K> key) {
    var last = new LinkedHashMap<K, T>();
    all.forEach(one -> last.put(key.apply(one), one));
    return last.values();
  }
}
