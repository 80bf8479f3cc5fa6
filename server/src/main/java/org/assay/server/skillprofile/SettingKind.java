package org.assay.server.skillprofile;

import org.assay.server.platform.JsonText;

/** What the organisation can say about skills and scores. */
enum SettingKind {
  /** A skill is strategic, or not any more. */
  DESIGNATED(DesignationSaid.class),
  /** How long a skill stays fresh. */
  CURRENCY(CurrencyRule.class),
  /** How a score is worked out. */
  FORMULA(ScoreFormula.class);

  private final Class<? extends Setting.Content> type;

  SettingKind(Class<? extends Setting.Content> type) {
    this.type = type;
  }

  static SettingKind of(Setting.Content content) {
    for (var kind : values()) {
      if (kind.type.isInstance(content)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no setting: " + content);
  }

  Setting.Content read(String json) {
    return JsonText.read(json, type);
  }
}
