package org.assay.server.learning;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What speaks for a recommendation, of one reason only: nothing of another reason's data is in it,
 * so that what one reason finds never depends on another.
 *
 * @param reason the reason
 * @param skills what leads to one of these skills
 * @param tags what has one of these keywords, in small letters
 * @param named what is one of these
 * @param among what was found in the catalogue for it
 */
record Grounds(
    Reason reason,
    Set<UUID> skills,
    Set<String> tags,
    Set<Aim> named,
    Collection<Candidate> among) {

  /** Creates it with its own copies. */
  Grounds {
    skills = Set.copyOf(skills);
    tags = Set.copyOf(tags);
    named = Set.copyOf(named);
    among = List.copyOf(among);
  }

  /** Returns why it speaks for a candidate, in words and ids; empty if it does not. */
  Set<String> matches(Candidate candidate) {
    var matches = new TreeSet<String>();
    candidate.skills().stream().filter(skills::contains).map(UUID::toString).forEach(matches::add);
    candidate.tags().stream().filter(tags::contains).forEach(matches::add);
    if (named.contains(candidate.aim())) {
      matches.add(candidate.aim().id().toString());
    }
    return matches;
  }
}
