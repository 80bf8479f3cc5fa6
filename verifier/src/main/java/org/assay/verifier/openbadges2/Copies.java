package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares a copy that somebody handed in with the original that its owner publishes. */
final class Copies {

  private static final int MAX = 12;

  private Copies() {}

  /** The names of the members that differ, at most twelve; the context may be left out. */
  static List<String> differences(JsonObject copy, JsonObject original) {
    TreeSet<String> names = new TreeSet<>(copy.keySet());
    names.addAll(original.keySet());
    return names.stream()
        .filter(name -> copy.containsKey(name) || !name.equals("@context"))
        .filter(name -> !same(copy.get(name), original.get(name)))
        .limit(MAX)
        .toList();
  }

  // A part may stand inside or behind its address: that is no difference.
  private static boolean same(@Nullable JsonValue one, @Nullable JsonValue other) {
    boolean reference = one instanceof JsonString || other instanceof JsonString;
    return Objects.equals(one, other)
        || (reference && Shape.idOf(one).isPresent() && Shape.idOf(one).equals(Shape.idOf(other)));
  }
}
