package org.assay.verifier.openbadges2;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of value that the members of a badge have. */
enum Value {
  /** A string, or a string with its language. */
  TEXT("a text"),
  TEXT_OR_NUMBER("a text or a number"),
  FLAG("true or false"),
  /** An absolute IRI, by whatever scheme. */
  IRI("an absolute address"),
  URL("a web address"),
  EMAIL("an e-mail address"),
  /** An IRI, or an object in its place. */
  LINK("an absolute address or an object"),
  /** An IRI, which may be a data URI, or an object with such an id. */
  IMAGE("the address of an image"),
  CRITERIA("an address, or an object with an address or a narrative"),
  OBJECT("an object");

  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]++@[^@\\s]++");
  private static final String DATA = "data:";

  private final String title;

  Value(String title) {
    this.title = title;
  }

  /** What a value should have been, for a sentence. */
  String title() {
    return title;
  }

  boolean fits(JsonValue value) {
    return switch (this) {
      case TEXT -> isText(value);
      case TEXT_OR_NUMBER -> isText(value) || value instanceof JsonNumber;
      case FLAG -> value == JsonValue.TRUE || value == JsonValue.FALSE;
      case IRI -> string(value).filter(Value::isIri).isPresent();
      case URL -> string(value).flatMap(WebAddress::of).isPresent();
      case EMAIL -> string(value).filter(text -> ADDRESS.matcher(text).matches()).isPresent();
      case LINK -> value instanceof JsonObject || IRI.fits(value);
      case IMAGE -> Shape.idOf(value).filter(id -> id.startsWith(DATA) || isIri(id)).isPresent();
      case CRITERIA -> IRI.fits(value) || value instanceof JsonObject object && isCriteria(object);
      case OBJECT -> value instanceof JsonObject;
    };
  }

  private static boolean isCriteria(JsonObject criteria) {
    return Shape.text(criteria, "id").filter(Value::isIri).isPresent()
        || Shape.many(criteria.get("narrative")).stream().anyMatch(Value::isText);
  }

  private static boolean isText(JsonValue value) {
    return value instanceof JsonString
        || (value instanceof JsonObject language && language.get("@value") instanceof JsonString);
  }

  private static Optional<String> string(JsonValue value) {
    return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
  }

  private static boolean isIri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
