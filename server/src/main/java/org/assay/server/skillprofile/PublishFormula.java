package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.server.access.Caller;
import org.assay.server.platform.Problem;

/** Publishes the next version of a formula. Those before stay as they are, and can be asked for. */
@Singleton
class PublishFormula {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,49}");

  private final SettingStore store;
  private final SaySetting saySetting;

  @Inject
  PublishFormula(SettingStore store, SaySetting saySetting) {
    this.store = store;
    this.saySetting = saySetting;
  }

  /** Publishes, unless the latest version says the same already; returns the latest version. */
  @Transactional
  FormulaAnswer publish(String name, NewFormula wish, Caller by) {
    if (!NAME.matcher(name).matches()) {
      throw Problem.invalid("A formula's name has small letters, digits and hyphens.");
    }
    store.hold();
    var latest = latest(name);
    int version = latest.map(FormulaAnswer::version).orElse(0);
    if (latest.filter(known -> known.formula().equals(wish.as(name, version))).isPresent()) {
      return latest.get();
    }
    var next = wish.as(name, version + 1);
    return FormulaAnswer.of(next, saySetting.say(next, by.account().toString()));
  }

  private Optional<FormulaAnswer> latest(String name) {
    return store.after(0).stream()
        .filter(setting -> setting.content() instanceof ScoreFormula known && known.is(name))
        .reduce((earlier, later) -> later)
        .map(setting -> FormulaAnswer.of((ScoreFormula) setting.content(), setting.knownAt()));
  }
}
