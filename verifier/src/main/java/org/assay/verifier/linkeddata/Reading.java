package org.assay.verifier.linkeddata;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.linkeddata.Quad.Term;
import org.assay.verifier.linkeddata.Statements.Node;
import org.jspecify.annotations.Nullable;

/**
 * One document on its way to statements: JSON-LD expansion and conversion to RDF in one walk.
 *
 * <p>Every member of every object either becomes statements or ends the walk. JSON-LD as such drops
 * what it cannot use, and whatever is dropped can be added to a signed document without touching
 * the signature. Forms that no context here calls for (maps, nesting, reversal, JSON literals,
 * keywords in the document) are refused rather than handled.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#expansion-algorithm">JSON-LD 1.1, Expansion
 *     Algorithm</a>
 */
final class Reading {

  /** The members under which documents with contexts of their own are embedded. */
  private static final Set<String> EMBEDDING =
      Set.of("endorsement", "verifiableCredential", "proof");

  private final Statements statements;
  private final Values values;
  private int objects;
  private @Nullable Root root;

  private Reading(Statements statements) {
    this.statements = statements;
    this.values = new Values(this, statements);
  }

  /**
   * Reads a document.
   *
   * @param attentive whether statements that are made twice are looked for
   * @throws CheckFailure refuted, naming the place, if anything in it would be lost
   */
  static Statements read(Scopes scopes, JsonObject document, boolean attentive)
      throws CheckFailure {
    if (!document.containsKey("@context")) {
      throw Loss.refused("The document has no @context.", Place.DOCUMENT);
    }
    Reading reading = new Reading(new Statements(attentive));
    reading.object(document, scopes.nothing(), "@context", Name.NONE, Place.DOCUMENT);
    if (reading.statements.size() == 0) {
      throw Loss.refused("The document says nothing.", Place.DOCUMENT);
    }
    return reading.statements;
  }

  /**
   * Reads an object and returns its IRI or blank node.
   *
   * @param scope the scope at the object's beginning, already reverted and property-scoped
   * @param name the member under which the object stands
   * @param graph the graph to which its statements belong
   */
  Name object(JsonObject object, Scope scope, String name, Name graph, Place place)
      throws CheckFailure {
    Scope here = scope;
    JsonValue context = object.get("@context");
    if (context != null) {
      Place there = place.member("@context");
      if (place != Place.DOCUMENT && !EMBEDDING.contains(name)) {
        throw Loss.refused("A context has no business inside \"" + name + "\".", there);
      }
      here = here.local(context, there);
    }
    List<String> types = types(object, here, place);
    Scope typed = here.typed(types, place);
    Name subject = subject(object, typed, place);
    Node node = new Node(objects++, subject, graph);
    if (node.number() == 0) {
      root = new Root(subject, typed);
    }
    addTypes(node, types, here, place);
    members(object, here, typed, node, place);
    return subject;
  }

  private List<String> types(JsonObject object, Scope scope, Place place) throws CheckFailure {
    List<String> types = List.of();
    for (String name : scope.typeNames()) {
      JsonValue value = object.get(name);
      if (value != null) {
        Place there = place.member(name);
        if (!types.isEmpty()) {
          throw Loss.refused("The types stand here twice.", there);
        }
        types = values.strings(value, there);
      }
    }
    return types;
  }

  private void addTypes(Node node, List<String> types, Scope scope, Place place)
      throws CheckFailure {
    Map<Name, String> seen = types.size() < 2 ? Map.of() : new HashMap<>();
    for (String type : types) {
      Place there = place.member("type");
      Name name = scope.type(type, there);
      String twin = types.size() < 2 ? null : seen.putIfAbsent(name, type);
      if (twin == null) {
        state(node, Rdf.TYPE, name, there);
      } else if (twin.equals(type)) {
        throw Loss.refused("The type \"" + type + "\" stands here twice.", there);
      }
    }
  }

  private Name subject(JsonObject object, Scope scope, Place place) throws CheckFailure {
    Name subject = null;
    for (String name : scope.idNames()) {
      JsonValue value = object.get(name);
      if (value != null) {
        Place there = place.member(name);
        if (subject != null) {
          throw Loss.refused("The id stands here twice.", there);
        }
        if (!(value instanceof JsonString id)) {
          throw Loss.refused("An id must be a string.", there);
        }
        subject = Name.iri(Names.iri(id.getString(), scope, there));
      }
    }
    return subject == null ? statements.blank(place) : subject;
  }

  private void members(JsonObject object, Scope here, Scope typed, Node node, Place place)
      throws CheckFailure {
    List<Word> seen = new ArrayList<>(0);
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      String name = member.getKey();
      if (name.equals("@context")) {
        continue;
      }
      Place there = place.member(name);
      Word word = typed.word(name, there);
      if (word.isKeyword()) {
        requireRead(word, here, there);
        continue;
      }
      if (!word.isAlone()) {
        requireNew(word, seen, there);
      }
      values.read(member.getValue(), word, node, there);
    }
  }

  /** The id was read within the narrower scope, the types within the wider one. */
  private static void requireRead(Word word, Scope here, Place place) throws CheckFailure {
    if (word.isType() && !here.typeNames().contains(word.name())) {
      throw Loss.refused("\"" + word.name() + "\" names the types only because of them.", place);
    }
  }

  private static void requireNew(Word word, List<Word> seen, Place place) throws CheckFailure {
    for (Word other : seen) {
      if (other.property().equals(word.property())) {
        throw Loss.refused("\"" + word.name() + "\" has another name that stands here too.", place);
      }
    }
    seen.add(word);
  }

  /** Adds a statement, unless it belongs into the document's own object and stands elsewhere. */
  void state(Node node, Name predicate, Term object, Place place) throws CheckFailure {
    Root document = root;
    if (document != null
        && node.number() != 0
        && document.id().equals(node.subject())
        && document.owns(predicate, node.graph())) {
      throw Loss.refused("This belongs to the document itself and stands elsewhere.", place);
    }
    statements.add(node, predicate, object, place);
  }

  /** The document's own object: what it says must stand in it, where every reader looks. */
  private record Root(Name id, Scope scope) {

    boolean owns(Name predicate, Name graph) {
      return graph == Name.NONE
          && !predicate.equals(Rdf.TYPE)
          && !scope.termsFor(predicate.text()).isEmpty();
    }
  }
}
