package org.assay.verifier.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.function.BiConsumer;
import org.assay.verifier.json.JsonPointers;

/** Visits the objects of a credential, but not those of the documents inside it. */
final class Walk {

  private static final Set<String> NOT_ITS_OWN =
      Set.of("@context", "proof", "endorsement", "endorsementJwt", "verifiableCredential");

  private Walk() {}

  static void own(JsonObject credential, BiConsumer<String, JsonObject> visitor) {
    visit(credential, "", visitor);
  }

  private static void visit(
      JsonValue value, String pointer, BiConsumer<String, JsonObject> visitor) {
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        visit(array.get(i), JsonPointers.child(pointer, i), visitor);
      }
    } else if (value instanceof JsonObject object) {
      visitor.accept(pointer, object);
      object.forEach(
          (name, member) -> {
            if (!NOT_ITS_OWN.contains(name)) {
              visit(member, JsonPointers.child(pointer, name), visitor);
            }
          });
    }
  }
}
