package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.context.TermDefinition;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.json.Unicode;
import org.assay.verifier.linkeddata.Quad.Term;
import org.assay.verifier.linkeddata.Statements.Node;

/** The values of one property, each becoming the object of a statement. */
final class Values {

  private final Reading reading;
  private final Statements statements;

  Values(Reading reading, Statements statements) {
    this.reading = reading;
    this.statements = statements;
  }

  /**
   * The place of a property in a document.
   *
   * @param name the member's name
   * @param property the IRI it stands for
   * @param scope the scope of the object that has it
   * @param node that object
   */
  record Slot(String name, String property, Scope scope, Node node) {

    Optional<TermDefinition> term() {
      return scope.term(name);
    }

    /** Returns the scope for the values: a type reaches no further than its own object. */
    Scope inside(JsonValue value, String pointer) throws CheckFailure {
      Scope outer =
          value instanceof JsonObject object && !isReference(object) ? scope.beforeType() : scope;
      boolean override = value instanceof JsonObject;
      return term().isPresent() ? outer.inside(name, term().get(), override, pointer) : outer;
    }

    private boolean isReference(JsonObject object) {
      return object.size() == 1
          && scope
              .term(object.keySet().iterator().next())
              .filter(term -> "@id".equals(term.getUriMapping()))
              .isPresent();
    }
  }

  /** Reads the value of a member: one value, a set or a list. */
  void read(JsonValue value, Slot slot, String pointer) throws CheckFailure {
    Container container = Container.of(slot.term(), pointer);
    List<? extends JsonValue> items = value instanceof JsonArray array ? array : List.of(value);
    List<Term> list = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String place = items == value ? JsonPointers.child(pointer, i) : pointer;
      if (container == Container.GRAPH) {
        reading.state(slot.node(), slot.property(), graph(items.get(i), slot, place), place);
      } else if (container == Container.LIST) {
        list.add(item(items.get(i), slot, slot.node().graph(), place));
      } else {
        Term term = item(items.get(i), slot, slot.node().graph(), place);
        reading.state(slot.node(), slot.property(), term, place);
      }
    }
    if (container == Container.LIST) {
      reading.state(slot.node(), slot.property(), chain(list, slot.node(), pointer), pointer);
    }
  }

  /** Returns a value's strings: one, or an array of at least one. */
  List<String> strings(JsonValue value, String pointer) throws CheckFailure {
    List<? extends JsonValue> items = value instanceof JsonArray array ? array : List.of(value);
    List<String> strings = new ArrayList<>();
    for (JsonValue item : items) {
      if (!(item instanceof JsonString string)) {
        throw Loss.refused("A type must be a string.", pointer);
      }
      strings.add(string.getString());
    }
    if (strings.isEmpty()) {
      throw Loss.refused("There is no type in this array.", pointer);
    }
    return strings;
  }

  private Term graph(JsonValue value, Slot slot, String pointer) throws CheckFailure {
    if (!(value instanceof JsonObject object) || object.containsKey("@value")) {
      throw Loss.refused("\"" + slot.name() + "\" must be an object.", pointer);
    }
    int before = statements.size();
    String graph = statements.blank(JsonPointers.child(pointer, "@graph"));
    item(object, slot, graph, pointer);
    if (statements.size() == before) {
      throw Loss.refused("This object says nothing, so its id would be lost.", pointer);
    }
    return Term.resource(graph);
  }

  private Term item(JsonValue value, Slot slot, String graph, String pointer) throws CheckFailure {
    Scope scope = slot.inside(value, pointer);
    String type = scope.term(slot.name()).map(TermDefinition::getTypeMapping).orElse("");
    // Where the context wants a JSON literal, even an object is no object but a text.
    if (slot.term().map(TermDefinition::getTypeMapping).filter("@json"::equals).isPresent()
        || type.equals("@json")) {
      throw Loss.refused("\"" + slot.name() + "\" is a JSON literal: not accepted.", pointer);
    }
    if (value instanceof JsonObject object) {
      return object.containsKey("@value")
          ? inLanguage(object, pointer)
          : Term.resource(reading.object(object, scope, slot.name(), graph, pointer));
    }
    return scalar(value, type, scope, pointer);
  }

  private static Term scalar(JsonValue value, String type, Scope scope, String pointer)
      throws CheckFailure {
    String datatype = type.startsWith("@") ? "" : type;
    return switch (value.getValueType()) {
      case STRING -> string(((JsonString) value).getString(), type, scope, pointer);
      case NUMBER ->
          Numbers.literal(((JsonNumber) value).bigDecimalValue(), datatype)
              .orElseThrow(
                  () -> Loss.refused("The number " + value + " would be rounded.", pointer));
      case TRUE, FALSE ->
          Term.literal(value.toString(), datatype.isEmpty() ? Rdf.BOOLEAN : datatype);
      case ARRAY -> throw Loss.refused("An array inside an array is not accepted.", pointer);
      default -> throw Loss.refused("A null would be dropped.", pointer);
    };
  }

  private static Term string(String text, String type, Scope scope, String pointer)
      throws CheckFailure {
    if (!Unicode.isWellFormed(text)) {
      throw Loss.refused("A string holds half of a surrogate pair.", pointer);
    }
    return switch (type) {
      case "@id" -> Term.resource(Names.iri(text, scope, pointer));
      case "@vocab" -> Term.resource(Names.termOrIri(text, scope, pointer));
      case "", "@none" -> Term.literal(text, Rdf.STRING);
      default -> Term.literal(text, type);
    };
  }

  private static Term inLanguage(JsonObject object, String pointer) throws CheckFailure {
    if (object.keySet().equals(Set.of("@value", "@language"))
        && object.get("@value") instanceof JsonString text
        && object.get("@language") instanceof JsonString language
        && language.getString().matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
        && Unicode.isWellFormed(text.getString())) {
      return Term.inLanguage(text.getString(), language.getString());
    }
    throw Loss.refused("Only a string @value with a valid @language is accepted here.", pointer);
  }

  private Term chain(List<Term> items, Node node, String pointer) throws CheckFailure {
    Term rest = Term.resource(Rdf.NIL);
    for (int i = items.size() - 1; i >= 0; i--) {
      String place = JsonPointers.child(JsonPointers.child(pointer, "@list"), i);
      Node cell = new Node(node.number(), statements.blank(place), node.graph());
      reading.state(cell, Rdf.FIRST, items.get(i), pointer);
      reading.state(cell, Rdf.REST, rest, pointer);
      rest = Term.resource(cell.subject());
    }
    return rest;
  }
}
