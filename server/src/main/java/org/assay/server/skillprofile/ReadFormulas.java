package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.assay.server.platform.Problem;

/** Tells everybody by which formulas badges become a number. */
@Singleton
class ReadFormulas {

  private final KnownSettings settings;

  @Inject
  ReadFormulas(KnownSettings settings) {
    this.settings = settings;
  }

  /** Returns the latest version of each formula, by name. */
  FormulaList all() {
    var latest = new LinkedHashMap<String, FormulaAnswer>();
    formulas().forEach(formula -> latest.put(formula.name(), formula));
    return new FormulaList(
        latest.values().stream().sorted(Comparator.comparing(FormulaAnswer::name)).toList());
  }

  FormulaAnswer latest(String name) {
    return find(name).reduce((earlier, later) -> later).orElseThrow(() -> missing(name));
  }

  FormulaAnswer version(String name, int version) {
    return find(name)
        .filter(formula -> formula.version() == version)
        .findFirst()
        .orElseThrow(() -> missing(name + " " + version));
  }

  private static Problem missing(String name) {
    return Problem.notFound("score formula", name);
  }

  private Stream<FormulaAnswer> find(String name) {
    return formulas().filter(formula -> formula.name().equals(name));
  }

  private Stream<FormulaAnswer> formulas() {
    return settings.now().all().stream()
        .flatMap(
            setting ->
                setting.content() instanceof ScoreFormula formula
                    ? Stream.of(FormulaAnswer.of(formula, setting.knownAt()))
                    : Stream.empty());
  }
}
