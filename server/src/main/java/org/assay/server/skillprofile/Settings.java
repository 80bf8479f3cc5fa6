package org.assay.server.skillprofile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
 * All that the organisation said about skills and scores, in the order in which it did. What
 * follows for each skill is worked out once, not for every profile.
 */
final class Settings {

  private final List<Setting> all;
  private final Map<UUID, List<DesignationSaid>> designations;
  private final Map<UUID, CurrencyRule> currencies;

  /** Creates it with its own copy of the list. */
  Settings(List<Setting> all) {
    this.all = List.copyOf(all);
    this.designations = Map.copyOf(designations(this.all));
    this.currencies = Map.copyOf(currencies(this.all));
  }

  /** Returns what was said. */
  List<Setting> all() {
    return all;
  }

  /** Returns how far the log was read. */
  int read() {
    return all.isEmpty() ? 0 : all.get(all.size() - 1).number();
  }

  /** Returns what was said up to a number. */
  Settings upTo(int number) {
    return read() <= number
        ? this
        : new Settings(all.stream().filter(setting -> setting.number() <= number).toList());
  }

  /** Returns what was known at an instant. */
  Settings knownAt(Instant knownAt) {
    return read() == 0 || !all.get(all.size() - 1).knownAt().isAfter(knownAt)
        ? this
        : new Settings(
            all.stream().filter(setting -> !setting.knownAt().isAfter(knownAt)).toList());
  }

  /** Returns the designations, by skill; those that were withdrawn cover no day. */
  Map<UUID, List<DesignationSaid>> designations() {
    return designations;
  }

  /** Returns how skills grow old, by skill. */
  Map<UUID, CurrencyRule> currencies() {
    return currencies;
  }

  private static Map<UUID, List<DesignationSaid>> designations(List<Setting> all) {
    return last(of(all, DesignationSaid.class), DesignationSaid::designation).stream()
        .collect(groupingBy(DesignationSaid::skill));
  }

  private static Map<UUID, CurrencyRule> currencies(List<Setting> all) {
    return last(of(all, CurrencyRule.class), CurrencyRule::skill).stream()
        .collect(toMap(CurrencyRule::skill, Function.identity()));
  }

  /** Returns all versions of all formulas. */
  List<ScoreFormula> formulas() {
    return of(all, ScoreFormula.class).toList();
  }

  /** Returns a formula: a version of it, or the latest. */
  Optional<ScoreFormula> formula(String name, Optional<Integer> version) {
    return of(all, ScoreFormula.class)
        .filter(formula -> formula.name().equals(name))
        .filter(formula -> version.map(wanted -> wanted == formula.version()).orElse(true))
        .reduce((earlier, later) -> later);
  }

  private static <T extends Setting.Content> Stream<T> of(List<Setting> all, Class<T> type) {
    return all.stream().map(Setting::content).filter(type::isInstance).map(type::cast);
  }

  private static <K, T> Collection<T> last(Stream<T> all, Function<T, K> key) {
    var last = new LinkedHashMap<K, T>();
    all.forEach(one -> last.put(key.apply(one), one));
    return last.values();
  }
}
