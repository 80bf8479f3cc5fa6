package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.context.TermDefinition;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.linkeddata.Quad.Term;
import org.assay.verifier.linkeddata.Statements.Node;

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

  private final Scopes scopes;
  private final Statements statements = new Statements();
  private final Values values = new Values(this, statements);
  private int objects;
  private Optional<Root> root = Optional.empty();

  private Reading(Scopes scopes) {
    this.scopes = scopes;
  }

  /**
   * Reads a document.
   *
   * @throws CheckFailure refuted, naming the place, if anything in it would be lost
   */
  static Collection<Quad> read(Scopes scopes, JsonObject document) throws CheckFailure {
    return statements(scopes, document).all();
  }

  /** Reads a document and keeps the places of its blank nodes. */
  static Statements statements(Scopes scopes, JsonObject document) throws CheckFailure {
    if (!document.containsKey("@context")) {
      throw Loss.refused("The document has no @context.", "");
    }
    Reading reading = new Reading(scopes);
    reading.object(document, scopes.nothing(), "@context", "", "");
    if (reading.statements.size() == 0) {
      throw Loss.refused("The document says nothing.", "");
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
  String object(JsonObject object, Scope scope, String name, String graph, String pointer)
      throws CheckFailure {
    Scope here = scope;
    JsonValue context = object.get("@context");
    if (context != null) {
      String place = JsonPointers.child(pointer, "@context");
      if (!pointer.isEmpty() && !EMBEDDING.contains(name)) {
        throw Loss.refused("A context has no business inside \"" + name + "\".", place);
      }
      here = scopes.local(here, context, place);
    }
    List<String> types = types(object, here, pointer);
    Scope typed = here.typed(new ArrayList<>(new TreeSet<>(types)), pointer);
    String subject = subject(object, typed, pointer);
    Node node = new Node(objects++, subject, graph);
    if (node.number() == 0) {
      root = Optional.of(new Root(subject, typed));
    }
    addTypes(node, types, here, pointer);
    members(object, typed, node, pointer);
    return subject;
  }

  private List<String> types(JsonObject object, Scope scope, String pointer) throws CheckFailure {
    List<String> types = new ArrayList<>();
    for (String name : object.keySet()) {
      if (stands(scope, name, "@type")) {
        String place = JsonPointers.child(pointer, name);
        if (!types.isEmpty()) {
          throw Loss.refused("The types stand here twice.", place);
        }
        types.addAll(values.strings(object.get(name), place));
      }
    }
    return types;
  }

  private void addTypes(Node node, List<String> types, Scope scope, String pointer)
      throws CheckFailure {
    Map<String, String> seen = new HashMap<>();
    for (String type : types) {
      String place = JsonPointers.child(pointer, "type");
      String iri = Names.type(type, scope, place);
      String twin = seen.putIfAbsent(iri, type);
      if (twin == null) {
        state(node, Rdf.TYPE, Term.resource(iri), place);
      } else if (twin.equals(type)) {
        throw Loss.refused("The type \"" + type + "\" stands here twice.", place);
      }
    }
  }

  private String subject(JsonObject object, Scope scope, String pointer) throws CheckFailure {
    Optional<String> subject = Optional.empty();
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      if (stands(scope, member.getKey(), "@id")) {
        String place = JsonPointers.child(pointer, member.getKey());
        if (subject.isPresent()) {
          throw Loss.refused("The id stands here twice.", place);
        }
        if (!(member.getValue() instanceof JsonString id)) {
          throw Loss.refused("An id must be a string.", place);
        }
        subject = Optional.of(Names.iri(id.getString(), scope, place));
      }
    }
    return subject.orElseGet(() -> statements.blank(pointer));
  }

  private void members(JsonObject object, Scope scope, Node node, String pointer)
      throws CheckFailure {
    Map<String, String> seen = new HashMap<>();
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      String name = member.getKey();
      if (name.equals("@context") || stands(scope, name, "@id") || stands(scope, name, "@type")) {
        continue;
      }
      String place = JsonPointers.child(pointer, name);
      String property = Names.property(name, scope, place);
      if (seen.put(property, name) != null) {
        throw Loss.refused("\"" + name + "\" has another name that stands here too.", place);
      }
      values.read(member.getValue(), new Values.Slot(name, property, scope, node), place);
    }
  }

  /** Adds a statement, unless it belongs into the document's own object and stands elsewhere. */
  void state(Node node, String predicate, Term object, String pointer) throws CheckFailure {
    Optional<Root> elsewhere =
        root.filter(r -> node.number() != 0 && r.id().equals(node.subject()));
    if (elsewhere.isPresent() && elsewhere.get().owns(predicate, node.graph())) {
      throw Loss.refused("This belongs to the document itself and stands elsewhere.", pointer);
    }
    statements.add(node, predicate, object, pointer);
  }

  private static boolean stands(Scope scope, String name, String keyword) {
    return scope.term(name).map(TermDefinition::getUriMapping).filter(keyword::equals).isPresent();
  }

  /** The document's own object: what it says must stand in it, where every reader looks. */
  private record Root(String id, Scope scope) {

    boolean owns(String predicate, String graph) {
      return graph.isEmpty() && !predicate.equals(Rdf.TYPE) && !scope.termsFor(predicate).isEmpty();
    }
  }
}
