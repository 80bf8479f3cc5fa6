package org.assay.server.skillprofile;

import java.util.UUID;
import org.assay.server.consent.ProfileField;

/**
 * An event at its place in the feed.
 *
 * @param place where it stands
 * @param person whose it is
 * @param event what became known
 */
record FeedEvent(long place, UUID person, KnownEvent event) {

  /**
   * Tells whether it can change what a reader is told of the person. If it is about a badge that is
   * not told, it cannot: whatever ended that it was told is a change of its own. That it happened
   * would tell that there is such a badge.
   *
   * @param folded the profile as it is told to the reader
   */
  boolean concerns(Folded folded, UUID reader) {
    return switch (event.kind()) {
      case PLACED -> true;
      case CONSENT ->
          event.content(ConsentSaid.class).concerns(folded.question().purpose(), reader);
      case BADGE, ENDS, REVOKED -> folded.known().release().tells(field(folded));
    };
  }

  private ProfileField field(Folded folded) {
    var known = folded.known();
    return known.history().known(folded.question().moment().knownAt()).stream()
        .filter(badge -> badge.id().equals(event.badge()))
        .findFirst()
        .map(badge -> new ToldBadge(badge, classOf(known, badge)).field())
        .orElse(ProfileField.SKILLS);
  }

  private static ClassSaid classOf(Known known, HeldBadge badge) {
    return known.classes().apply(new ClassKey(badge.said().achievement(), badge.said().version()));
  }
}
