package org.assay.server.xapi;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A statement as somebody sends it: whole, and of the form that xAPI demands.
 *
 * @param id its id, if the sender gave one
 * @param said who did what
 * @param json the text of it
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#statements">xAPI
 *     1.0.3, statements</a>
 */
record SentStatement(Optional<UUID> id, Clause said, JsonObject json) {

  /** The verb that takes another statement back. */
  static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  private static final Set<String> MEMBERS =
      Set.of(
          "id",
          "actor",
          "verb",
          "object",
          "result",
          "context",
          "timestamp",
          "stored",
          "authority",
          "version",
          "attachments");

  static SentStatement read(Place place) {
    place.only(MEMBERS);
    place.optional("stored").ifPresent(Timestamp::at);
    place.optional("authority").ifPresent(Actor::read);
    place.optional("version").ifPresent(SentStatement::checkVersion);
    var said = Clause.read(place);
    if (said.verb().equals(VOIDED) && said.object().statement().isEmpty()) {
      throw place.member("object").wrong("What is voided is named by a StatementRef.");
    }
    return new SentStatement(place.optional("id").map(Place::id), said, place.object());
  }

  private static void checkVersion(Place version) {
    if (!Version.read(version.text()).isPresent()) {
      throw version.wrong("A version of xAPI that is known here belongs here: 1.0.x or 2.0.0.");
    }
  }

  /** Returns the id of the statement that this one takes back, if it does that. */
  Optional<UUID> voids() {
    return said.verb().equals(VOIDED) ? said.object().statement() : Optional.empty();
  }
}
