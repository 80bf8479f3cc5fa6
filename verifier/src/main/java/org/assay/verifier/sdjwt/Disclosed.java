package org.assay.verifier.sdjwt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is disclosed in place of its digests, and takes the other digests out. Every digest
 * stands for at most one claim and every disclosure has its place, or two readers could see two
 * credentials.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901#section-7.1">RFC 9901, section 7.1</a>
 */
final class Disclosed {

  private final Map<String, Disclosure> waiting = new HashMap<>();
  private final Map<String, Disclosure> placed = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> neverHidden;
  private final Set<String> wholeAlways;

  private Disclosed(Set<String> neverHidden, Set<String> wholeAlways) {
    this.neverHidden = neverHidden;
    this.wholeAlways = wholeAlways;
  }

  /**
   * What came out.
   *
   * @param claims the payload with what is disclosed, without digests
   * @param places the disclosures by the JSON pointers of the claims that they gave
   */
  record Result(JsonObject claims, Map<String, Disclosure> places) {}

  /** Processes a payload whose members of some names must all be in the open. */
  static Result of(JsonObject payload, List<Disclosure> disclosures, SdHash hash, OpenClaims open)
      throws CheckFailure {
    var work = new Disclosed(open.names(), open.whole());
    for (Disclosure disclosure : disclosures) {
      String digest = hash.digest(disclosure.encoded());
      if (work.waiting.put(digest, disclosure) != null) {
        throw refused("DIGEST_REPEATED", "The same disclosure stands twice.", "");
      }
    }
    JsonObjectBuilder rest = JsonRuntime.provider().createObjectBuilder(payload);
    JsonObject claims = work.object(rest.remove(Disclosure.ALGORITHM).build(), "", 0);
    if (!work.waiting.isEmpty()) {
      throw refused("DISCLOSURE_UNREFERENCED", "The issuer signed no digest of a disclosure.", "");
    }
    return new Result(claims, work.placed);
  }

  private JsonValue value(JsonValue value, String pointer, int depth) throws CheckFailure {
    if (depth > StrictJson.MAX_DEPTH) {
      throw refused("PARSING_ERROR", "The claims are nested too deep.", pointer);
    }
    if (value instanceof JsonObject object) {
      return object(object, pointer, depth);
    }
    return value instanceof JsonArray array ? array(array, pointer, depth) : value;
  }

  private JsonObject object(JsonObject object, String pointer, int depth) throws CheckFailure {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (var member : object.entrySet()) {
      String name = member.getKey();
      if (name.equals(Disclosure.DIGESTS)) {
        continue;
      }
      if (Disclosure.RESERVED.contains(name)) {
        throw refused("CLAIM_NAME_RESERVED", "A claim is called '" + name + "'.", pointer);
      }
      String place = JsonPointers.child(pointer, name);
      members.put(name, value(member.getValue(), place, depth + 1));
    }
    if (object.containsKey(Disclosure.DIGESTS)) {
      for (String digest : digests(object.get(Disclosure.DIGESTS), pointer)) {
        disclose(digest, members, pointer, depth);
      }
    }
    var built = JsonRuntime.provider().createObjectBuilder();
    members.forEach(built::add);
    return built.build();
  }

  private void disclose(String digest, Map<String, JsonValue> members, String pointer, int depth)
      throws CheckFailure {
    requireOpen(pointer);
    Disclosure disclosure = take(digest, pointer);
    if (disclosure == null) {
      return;
    }
    String name =
        disclosure
            .name()
            .orElseThrow(() -> refused("DISCLOSURE_MALFORMED", "A claim has no name.", pointer));
    String place = JsonPointers.child(pointer, name);
    if (pointer.isEmpty() && neverHidden.contains(name)) {
      throw hidden(place);
    }
    if (members.containsKey(name)) {
      throw refused("CLAIM_OVERWRITTEN", "A disclosure overwrites another claim.", place);
    }
    placed.put(place, disclosure);
    members.put(name, value(disclosure.value(), place, depth + 1));
  }

  private JsonArray array(JsonArray array, String pointer, int depth) throws CheckFailure {
    var built = JsonRuntime.provider().createArrayBuilder();
    int index = 0;
    for (JsonValue element : array) {
      String place = JsonPointers.child(pointer, index);
      JsonValue shown = element;
      if (element instanceof JsonObject object && object.containsKey(Disclosure.ELEMENT)) {
        requireOpen(pointer);
        Disclosure disclosure = take(digest(object, place), place);
        if (disclosure == null) {
          continue;
        }
        if (disclosure.name().isPresent()) {
          throw refused("DISCLOSURE_MALFORMED", "An element of an array has a name.", place);
        }
        placed.put(place, disclosure);
        shown = disclosure.value();
      }
      built.add(value(shown, place, depth + 1));
      index++;
    }
    return built.build();
  }

  private @Nullable Disclosure take(String digest, String pointer) throws CheckFailure {
    if (!seen.add(digest)) {
      throw refused("DIGEST_REPEATED", "The same digest stands twice.", pointer);
    }
    return waiting.remove(digest);
  }

  private static List<String> digests(JsonValue value, String pointer) throws CheckFailure {
    if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
      return array.getValuesAs(JsonString::getString);
    }
    throw refused("CLAIM_NAME_RESERVED", "'_sd' is no list of digests.", pointer);
  }

  private static String digest(JsonObject object, String pointer) throws CheckFailure {
    if (object.size() == 1 && object.get(Disclosure.ELEMENT) instanceof JsonString digest) {
      return digest.getString();
    }
    throw refused("CLAIM_NAME_RESERVED", "'...' is no digest that stands alone.", pointer);
  }

  private void requireOpen(String pointer) throws CheckFailure {
    for (String name : wholeAlways) {
      String top = JsonPointers.child("", name);
      if (pointer.equals(top) || pointer.startsWith(top + "/")) {
        throw hidden(pointer);
      }
    }
  }

  private static CheckFailure hidden(String pointer) {
    return refused("CLAIM_NOT_DISCLOSABLE", "This claim must always be in the open.", pointer);
  }

  private static CheckFailure refused(String code, String message, String pointer) {
    return CheckFailure.refuted(code, message, pointer);
  }
}
