package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ReadSkills;

/** Says how long proof of a skill stays fresh, and tells it. */
@Singleton
class SetCurrency {

  private final SettingStore store;
  private final KnownSettings settings;
  private final SaySetting saySetting;
  private final ReadSkills skills;

  @Inject
  SetCurrency(
      SettingStore store, KnownSettings settings, SaySetting saySetting, ReadSkills skills) {
    this.store = store;
    this.settings = settings;
    this.saySetting = saySetting;
    this.skills = skills;
  }

  /** Says it, unless it is so already. */
  @Transactional
  CurrencyRule set(UUID skill, NewCurrency wish, Caller by) {
    store.hold();
    check(skill);
    var rule = wish.of(skill);
    if (!rule.equals(of(new Settings(store.after(0)), skill))) {
      saySetting.say(rule, by.account().toString());
    }
    return rule;
  }

  /** Returns what holds; proof lasts unless somebody said otherwise. */
  CurrencyRule now(UUID skill) {
    check(skill);
    return of(settings.now(), skill);
  }

  private static CurrencyRule of(Settings said, UUID skill) {
    return said.currencies().getOrDefault(skill, CurrencyRule.lasting(skill));
  }

  private void check(UUID skill) {
    if (skills.find(skill).isEmpty()) {
      throw Problem.notFound("skill", skill);
    }
  }
}
