package org.assay.server.skill;

import java.util.Locale;
import java.util.stream.Stream;
import org.assay.server.platform.Problem;

/** What a skill is good for at present; it only ever moves down this list. */
public enum SkillState {
  /** Being worked on: no badge class can be published that names it. */
  DRAFT,
  /** In use. */
  PUBLISHED,
  /** Readable for ever, and what badges say stays true; no badge class newly names it. */
  RETIRED;

  /** Reads the value of a parameter, such as {@code draft}. */
  static SkillState of(String text) {
    return Stream.of(values())
        .filter(state -> state.word().equals(text))
        .findFirst()
        .orElseThrow(
            () -> Problem.invalid("The parameter 'state' is draft, published or retired."));
  }

  /** Returns the state as it stands in sentences and parameters. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
