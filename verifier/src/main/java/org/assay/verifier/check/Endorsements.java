package org.assay.verifier.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;

/**
 * Finds the endorsements in a credential, wherever they stand; those of a credential inside are its
 * own affair.
 */
final class Endorsements {

  private static final Set<String> NAMES = Set.of("endorsement", "endorsementJwt");

  private final List<Place> places = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private Endorsements() {}

  /**
   * One endorsement.
   *
   * @param pointer where it stands
   * @param value an object with an embedded proof, or a compact JWS
   */
  record Place(String pointer, JsonValue value) {

    SecuredDocument read() throws CheckFailure {
      return Parsing.embedded(value);
    }
  }

  /** The endorsements of a credential, but not those inside them. */
  static List<Place> in(JsonObject credential) {
    return walk(credential).places;
  }

  /** The ids of everything that an endorsement in this credential may speak about. */
  static Set<String> idsIn(JsonObject credential) {
    return walk(credential).ids;
  }

  private static Endorsements walk(JsonObject credential) {
    Endorsements found = new Endorsements();
    found.visit(credential, "");
    return found;
  }

  private void visit(JsonValue value, String pointer) {
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        visit(array.get(i), JsonPointers.child(pointer, i));
      }
    } else if (value instanceof JsonObject object) {
      Shape.text(object, "id").ifPresent(ids::add);
      object.forEach((name, member) -> member(name, member, JsonPointers.child(pointer, name)));
    }
  }

  private void member(String name, JsonValue value, String pointer) {
    if (name.equals("verifiableCredential")) {
      return;
    }
    if (!NAMES.contains(name)) {
      visit(value, pointer);
      return;
    }
    List<JsonValue> several = Shape.many(value);
    for (int i = 0; i < several.size(); i++) {
      places.add(new Place(JsonPointers.child(pointer, i), several.get(i)));
    }
  }
}
