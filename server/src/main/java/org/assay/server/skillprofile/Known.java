package org.assay.server.skillprofile;

import java.util.Optional;
import java.util.function.Function;
import org.assay.server.consent.Release;

/**
 * All that an answer about one person rests on.
 *
 * @param history what became known about the person
 * @param settings what the organisation said
 * @param classes what a version of a class says
 * @param release what may be told
 * @param learned what their learning came to, where it may be told
 * @param base the address of this server, with which addresses of badges begin
 */
record Known(
    History history,
    Settings settings,
    Function<ClassKey, ClassSaid> classes,
    Release release,
    Optional<Learned> learned,
    String base) {

  String address(HeldBadge badge) {
    return base + "/credentials/" + badge.id();
  }
}
