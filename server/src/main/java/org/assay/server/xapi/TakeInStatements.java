package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/**
 * Takes statements in: reads them, stores them together, and then lets each take effect by itself.
 * An effect that fails does not take the statement back: it was said, and it waits.
 */
@Singleton
class TakeInStatements {

  static final int MOST_AT_ONCE = 200;

  private static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int MOST_BYTES_EACH = 64 * 1024;

  private final StoreStatements storeStatements;
  private final ApplyEffects applyEffects;

  @Inject
  TakeInStatements(StoreStatements storeStatements, ApplyEffects applyEffects) {
    this.storeStatements = storeStatements;
    this.applyEffects = applyEffects;
  }

  /** Takes in one statement or a list of them, and returns their ids. */
  List<UUID> takeIn(byte[] body, Version version, Caller by) {
    var json = json(body);
    if (!(json.value() instanceof JsonArray)) {
      return takeIn(List.of(read(json)), version, by);
    }
    var items = json.items();
    if (items.size() > MOST_AT_ONCE) {
      throw new Problem(
          Code.TOO_LARGE, "At most " + MOST_AT_ONCE + " statements are taken at once.");
    }
    var sent = items.stream().map(TakeInStatements::read).toList();
    var ids = new HashSet<UUID>();
    if (!sent.stream().flatMap(statement -> statement.id().stream()).allMatch(ids::add)) {
      throw Problem.invalid("Two statements of the list have the same id.");
    }
    return takeIn(sent, version, by);
  }

  /** Takes in one statement under an id that the address names. */
  void takeIn(UUID id, byte[] body, Version version, Caller by) {
    var sent = read(json(body));
    if (sent.id().filter(own -> !own.equals(id)).isPresent()) {
      throw Problem.invalid("The statement has another id than the address.");
    }
    takeIn(List.of(new SentStatement(Optional.of(id), sent.said(), sent.json())), version, by);
  }

  private List<UUID> takeIn(List<SentStatement> sent, Version version, Caller by) {
    var ids = store(sent, version, by);
    ids.forEach(applyEffects::soon);
    return ids;
  }

  /** Who sends the same at the same moment comes second, and is then told that it is there. */
  private List<UUID> store(List<SentStatement> sent, Version version, Caller by) {
    try {
      return storeStatements.store(sent, version, by);
    } catch (RuntimeException failed) {
      if (!DuplicateKey.caused(failed)) {
        throw failed;
      }
      return storeStatements.store(sent, version, by);
    }
  }

  private static Place json(byte[] body) {
    try {
      return Place.top(StrictJson.read(body, MOST_BYTES));
    } catch (CheckFailure bad) {
      throw new Problem(Code.INVALID_JSON, String.valueOf(bad.getMessage()));
    }
  }

  private static SentStatement read(Place place) {
    var sent = SentStatement.read(place);
    if (sent.json().toString().length() > MOST_BYTES_EACH) {
      throw place.wrong("A statement is longer than " + MOST_BYTES_EACH + " characters.");
    }
    return sent;
  }
}
