package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.UUID;

/**
 * A profile that was worked out and may be told; nobody has been told yet.
 *
 * @param known what it rests on
 * @param question what was asked
 * @param at when it was decided what may be told
 * @param profile the profile
 */
record Folded(Known known, Question question, Instant at, SkillProfile profile) {

  static Folded of(Known known, Question question, Instant at, UUID read) {
    return new Folded(known, question, at, ProfileFold.of(known, question, read).profile());
  }

  /** Returns the same with all that the answer to a career question rests on. */
  Folded with(Career gathered) {
    return new Folded(known, question.with(gathered), at, profile);
  }

  /** Returns where the person worked at the moment in question. */
  PlaceSaid place() {
    return known.history().place(question.moment());
  }

  /** Returns where the person works by the last that is known, whatever moment is in question. */
  PlaceSaid placeToday() {
    return known
        .history()
        .lastOf(EventKind.PLACED)
        .map(event -> event.content(PlaceSaid.class))
        .orElse(PlaceSaid.UNKNOWN);
  }

  /** Returns the profile as it was at another instant, by what is known at the same. */
  SkillProfile at(Instant instant) {
    var moment = new Moment(instant, question.moment().knownAt());
    return ProfileFold.of(known, question.at(moment), profile.read()).profile();
  }
}
