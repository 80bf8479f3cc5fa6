package org.assay.verifier.openbadges2;

import static org.assay.verifier.openbadges2.Value.CRITERIA;
import static org.assay.verifier.openbadges2.Value.EMAIL;
import static org.assay.verifier.openbadges2.Value.FLAG;
import static org.assay.verifier.openbadges2.Value.IMAGE;
import static org.assay.verifier.openbadges2.Value.IRI;
import static org.assay.verifier.openbadges2.Value.LINK;
import static org.assay.verifier.openbadges2.Value.OBJECT;
import static org.assay.verifier.openbadges2.Value.TEXT;
import static org.assay.verifier.openbadges2.Value.TEXT_OR_NUMBER;
import static org.assay.verifier.openbadges2.Value.URL;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;

/**
 * The classes of the Open Badges vocabulary, with the members that each must or may have.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#open-badges-vocabulary">Open Badges 2.0,
 *     vocabulary</a>
 */
enum BadgeObject {
  ASSERTION(
      Set.of("Assertion"),
      one("recipient", OBJECT),
      one("badge", LINK),
      one("issuedOn", TEXT),
      maybe("image", IMAGE),
      some("evidence", LINK),
      maybe("narrative", TEXT),
      maybe("expires", TEXT),
      maybe("revoked", FLAG),
      maybe("revocationReason", TEXT)),
  BADGE_CLASS(
      Set.of("BadgeClass"),
      one("name", TEXT),
      one("description", TEXT),
      one("image", IMAGE),
      one("criteria", CRITERIA),
      one("issuer", LINK),
      some("alignment", OBJECT),
      some("tags", TEXT)),
  ISSUER(
      Set.of("Issuer", "Profile"),
      one("name", TEXT),
      one("url", URL),
      one("email", EMAIL),
      maybe("description", TEXT),
      maybe("image", IMAGE),
      maybe("telephone", TEXT),
      some("publicKey", LINK),
      maybe("revocationList", LINK));

  private static final int MAX_VALUES = 1000;

  private static final List<Member> EVERYWHERE =
      List.of(
          one("id", IRI),
          maybe("version", TEXT_OR_NUMBER),
          some("related", LINK),
          some("endorsement", LINK));

  private final Set<String> types;
  private final List<Member> members;

  BadgeObject(Set<String> types, Member... members) {
    this.types = types;
    this.members = List.of(members);
  }

  /** A member: whether it must be there, and whether it may have several values. */
  private record Member(String name, Value kind, boolean required, boolean several) {

    void examine(JsonObject object, String place) throws CheckFailure {
      String pointer = JsonPointers.child(place, name);
      List<JsonValue> values = Shape.many(object.get(name));
      if (required && values.isEmpty()) {
        throw Shape.malformed(name + " is missing.", pointer);
      }
      if (values.size() > (several ? MAX_VALUES : 1)) {
        throw Shape.malformed(name + " has too many values.", pointer);
      }
      for (JsonValue value : values) {
        if (!kind.fits(value)) {
          throw Shape.malformed(name + " is not " + kind.title() + ".", pointer);
        }
      }
    }
  }

  /**
   * Checks an object of this class.
   *
   * @param place the pointer of the object
   */
  void examine(JsonObject object, String place) throws CheckFailure {
    if (!Shape.mentions(object, "type", types)) {
      throw Shape.malformed(
          "The type does not name " + String.join(" or ", new TreeSet<>(types)) + ".",
          place + "/type");
    }
    List<Member> all = new ArrayList<>(EVERYWHERE);
    all.addAll(members);
    for (Member member : all) {
      // One value in brackets means the same to JSON-LD, but not to those who read plain JSON.
      if (object.get(member.name()) instanceof JsonArray && !member.several()) {
        throw Shape.malformed(
            member.name() + " is a list.", JsonPointers.child(place, member.name()));
      }
      member.examine(object, place);
    }
  }

  private static Member one(String name, Value kind) {
    return new Member(name, kind, true, false);
  }

  private static Member maybe(String name, Value kind) {
    return new Member(name, kind, false, false);
  }

  private static Member some(String name, Value kind) {
    return new Member(name, kind, false, true);
  }
}
