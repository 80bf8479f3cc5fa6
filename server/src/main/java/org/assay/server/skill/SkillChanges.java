package org.assay.server.skill;

import java.util.ArrayList;
import java.util.List;

/** Names what is different between what is known of a skill and what is said of it now. */
final class SkillChanges {

  private final List<String> names = new ArrayList<>();

  SkillChanges add(String what, Object before, Object after) {
    if (!before.equals(after)) {
      names.add(what);
    }
    return this;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Returns them as words: name, description. */
  String words() {
    return String.join(", ", names);
  }
}
