package org.assay.verifier.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/** An array as it was read. It does not change. */
final class ReadArray extends AbstractList<JsonValue> implements JsonArray, RandomAccess {

  private final JsonValue[] items;

  ReadArray(JsonValue[] items) {
    this.items = items;
  }

  @Override
  public JsonValue get(int index) {
    return items[index];
  }

  @Override
  public int size() {
    return items.length;
  }

  @Override
  public JsonObject getJsonObject(int index) {
    return (JsonObject) items[index];
  }

  @Override
  public JsonArray getJsonArray(int index) {
    return (JsonArray) items[index];
  }

  @Override
  public JsonNumber getJsonNumber(int index) {
    return (JsonNumber) items[index];
  }

  @Override
  public JsonString getJsonString(int index) {
    return (JsonString) items[index];
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends JsonValue> List<T> getValuesAs(Class<T> type) {
    return (List<T>) Collections.unmodifiableList(Arrays.asList(items));
  }

  @Override
  public String getString(int index) {
    return getJsonString(index).getString();
  }

  @Override
  public String getString(int index, String otherwise) {
    return items[index] instanceof JsonString string ? string.getString() : otherwise;
  }

  @Override
  public int getInt(int index) {
    return getJsonNumber(index).intValue();
  }

  @Override
  public int getInt(int index, int otherwise) {
    return items[index] instanceof JsonNumber number ? number.intValue() : otherwise;
  }

  @Override
  public boolean getBoolean(int index) {
    return ReadObject.truth(items[index]);
  }

  @Override
  public boolean getBoolean(int index, boolean otherwise) {
    return ReadObject.truth(items[index], otherwise);
  }

  @Override
  public boolean isNull(int index) {
    return items[index] == NULL;
  }

  @Override
  public ValueType getValueType() {
    return ValueType.ARRAY;
  }

  @Override
  public JsonArray asJsonArray() {
    return this;
  }

  @Override
  public String toString() {
    return JsonRuntime.text(this);
  }
}
