package org.assay.verifier.credential;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.verifier.json.JsonRuntime;

/**
 * Collects the members of one JSON object in the canonical Open Badges form: what is absent leaves
 * no trace, and what may occur several times is an array even when it occurs once.
 */
final class Members {

  private static final JsonProvider JSON = JsonRuntime.provider();

  private final JsonObjectBuilder object = JSON.createObjectBuilder();

  /** The single string that a few closed classes want as their type. */
  static Members ofPlainType(String type) {
    return new Members().text("type", type);
  }

  Members text(String name, String value) {
    object.add(name, value);
    return this;
  }

  Members text(String name, Optional<String> value) {
    value.ifPresent(text -> object.add(name, text));
    return this;
  }

  Members flag(String name, boolean value) {
    object.add(name, value);
    return this;
  }

  Members number(String name, int value) {
    object.add(name, value);
    return this;
  }

  /** Whole seconds, because a JWT repeats these instants in whole seconds. */
  Members time(String name, Instant value) {
    return text(name, value.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  Members time(String name, Optional<Instant> value) {
    value.ifPresent(instant -> time(name, instant));
    return this;
  }

  Members texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      values.forEach(array::add);
      object.add(name, array);
    }
    return this;
  }

  Members object(String name, JsonObject value) {
    object.add(name, value);
    return this;
  }

  <T> Members object(String name, Optional<T> value, Function<T, JsonObject> toJson) {
    value.ifPresent(present -> object.add(name, toJson.apply(present)));
    return this;
  }

  <T> Members objects(String name, List<T> values, Function<T, JsonObject> toJson) {
    if (!values.isEmpty()) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      values.forEach(value -> array.add(toJson.apply(value)));
      object.add(name, array);
    }
    return this;
  }

  Members all(JsonObject others) {
    others.forEach(object::add);
    return this;
  }

  JsonObject toJson() {
    return object.build();
  }
}
