package org.assay.verifier.json;

import jakarta.json.JsonString;
import org.jspecify.annotations.Nullable;

/** A string as it was read. It does not change. */
final class ReadString implements JsonString {

  private final String text;

  ReadString(String text) {
    this.text = text;
  }

  @Override
  public String getString() {
    return text;
  }

  @Override
  public CharSequence getChars() {
    return text;
  }

  @Override
  public ValueType getValueType() {
    return ValueType.STRING;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof JsonString string && text.equals(string.getString()));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return JsonRuntime.provider().createValue(text).toString();
  }
}
