package org.assay.verifier.linkeddata;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.verifier.CheckFailure;
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
   * Reads the value of a member: one value, a set or a list.
   *
   * @param word what the member's name means
   * @param node the object that has the member
   */
  void read(JsonValue value, Word word, Node node, Place place) throws CheckFailure {
    Container container = word.container(place);
    // Asking for its type is faster than trying one interface after the other.
    boolean many = value.getValueType() == ValueType.ARRAY;
    if (many && word.isJson()) {
      // Even an empty array says something here.
      throw jsonLiteral(word, place);
    }
    if (container == Container.LIST) {
      list(value, word, node, place);
    } else if (many) {
      JsonArray array = value.asJsonArray();
      for (int i = 0; i < array.size(); i++) {
        one(array.get(i), word, container, node, place.item(i));
      }
    } else {
      one(value, word, container, node, place);
    }
  }

  private void one(JsonValue value, Word word, Container container, Node node, Place place)
      throws CheckFailure {
    Term term =
        container == Container.GRAPH
            ? graph(value, word, place)
            : item(value, word, node.graph(), place);
    reading.state(node, word.property(), term, place);
  }

  private void list(JsonValue value, Word word, Node node, Place place) throws CheckFailure {
    List<Term> terms = new ArrayList<>();
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        terms.add(item(array.get(i), word, node.graph(), place.item(i)));
      }
    } else {
      terms.add(item(value, word, node.graph(), place));
    }
    reading.state(node, word.property(), chain(terms, node, place), place);
  }

  /** Returns a value's strings: one, or an array of at least one. */
  List<String> strings(JsonValue value, Place place) throws CheckFailure {
    if (value instanceof JsonString string) {
      return List.of(string.getString());
    }
    List<? extends JsonValue> items = value instanceof JsonArray array ? array : List.of(value);
    List<String> strings = new ArrayList<>();
    for (JsonValue item : items) {
      if (!(item instanceof JsonString string)) {
        throw Loss.refused("A type must be a string.", place);
      }
      strings.add(string.getString());
    }
    if (strings.isEmpty()) {
      throw Loss.refused("There is no type in this array.", place);
    }
    return strings;
  }

  private Term graph(JsonValue value, Word word, Place place) throws CheckFailure {
    if (!(value instanceof JsonObject object) || object.containsKey("@value")) {
      throw Loss.refused("\"" + word.name() + "\" must be an object.", place);
    }
    int before = statements.size();
    Name graph = statements.blank(place.member("@graph"));
    item(object, word, graph, place);
    if (statements.size() == before) {
      throw Loss.refused("This object says nothing, so its id would be lost.", place);
    }
    return graph;
  }

  private Term item(JsonValue value, Word word, Name graph, Place place) throws CheckFailure {
    boolean isObject = value.getValueType() == ValueType.OBJECT;
    Word.Inside inside =
        isObject ? word.insideObject(value.asJsonObject(), place) : word.inside(place);
    if (inside.json()) {
      throw jsonLiteral(word, place);
    }
    if (!isObject) {
      return scalar(value, inside.type(), inside.scope(), place);
    }
    JsonObject object = value.asJsonObject();
    return object.containsKey("@value")
        ? inLanguage(object, place)
        : reading.object(object, inside.scope(), word.name(), graph, place);
  }

  private static CheckFailure jsonLiteral(Word word, Place place) {
    return Loss.refused("\"" + word.name() + "\" is a JSON literal: not accepted.", place);
  }

  private static Term scalar(JsonValue value, String type, Scope scope, Place place)
      throws CheckFailure {
    String datatype = type.startsWith("@") ? "" : type;
    return switch (value.getValueType()) {
      case STRING -> string(((JsonString) value).getString(), type, scope, place);
      case NUMBER ->
          Numbers.literal(((JsonNumber) value).bigDecimalValue(), datatype)
              .orElseThrow(() -> Loss.refused("The number " + value + " would be rounded.", place));
      case TRUE, FALSE -> Literal.of(value.toString(), datatype.isEmpty() ? Rdf.BOOLEAN : datatype);
      case ARRAY -> throw Loss.refused("An array inside an array is not accepted.", place);
      default -> throw Loss.refused("A null would be dropped.", place);
    };
  }

  private static Term string(String text, String type, Scope scope, Place place)
      throws CheckFailure {
    if (!Unicode.isWellFormed(text)) {
      throw Loss.refused("A string holds half of a surrogate pair.", place);
    }
    return switch (type) {
      case "@id" -> Name.iri(Names.iri(text, scope, place));
      case "@vocab" -> Name.iri(Names.termOrIri(text, scope, place));
      case "", "@none" -> Literal.of(text, Rdf.STRING);
      default -> Literal.of(text, type);
    };
  }

  private static Term inLanguage(JsonObject object, Place place) throws CheckFailure {
    if (object.keySet().equals(Set.of("@value", "@language"))
        && object.get("@value") instanceof JsonString text
        && object.get("@language") instanceof JsonString language
        && language.getString().matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
        && Unicode.isWellFormed(text.getString())) {
      return Literal.inLanguage(text.getString(), language.getString());
    }
    throw Loss.refused("Only a string @value with a valid @language is accepted here.", place);
  }

  private Term chain(List<Term> items, Node node, Place place) throws CheckFailure {
    Name rest = Rdf.NIL;
    for (int i = items.size() - 1; i >= 0; i--) {
      Node cell =
          new Node(node.number(), statements.blank(place.member("@list").item(i)), node.graph());
      reading.state(cell, Rdf.FIRST, items.get(i), place);
      reading.state(cell, Rdf.REST, rest, place);
      rest = cell.subject();
    }
    return rest;
  }
}
