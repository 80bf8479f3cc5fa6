package org.assay.server.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The rows of a file in parts whose rows may be taken in person by person, with the same outcome as
 * row by row: a key that goes from one person to another begins a new part.
 *
 * @param <T> what a row describes
 */
public final class Parts<T> {

  private final int most;
  private final Consumer<List<T>> takeIn;
  private final List<T> rows = new ArrayList<>();
  private final Map<String, String> people = new HashMap<>();

  /**
   * Begins.
   *
   * @param most how many rows a part has at most
   * @param takeIn takes in the rows of a part, in their order
   */
  public Parts(int most, Consumer<List<T>> takeIn) {
    this.most = most;
    this.takeIn = takeIn;
  }

  /**
   * Adds a row; the rows before are taken in first if they are a part without it.
   *
   * @param key what the row is known by
   * @param person whom it is about
   */
  public void add(T row, String key, String person) {
    if (rows.size() == most || !people.getOrDefault(key, person).equals(person)) {
      end();
    }
    people.put(key, person);
    rows.add(row);
  }

  /** Takes in the rows that are left. */
  public void end() {
    var part = List.copyOf(rows);
    rows.clear();
    people.clear();
    if (!part.isEmpty()) {
      takeIn.accept(part);
    }
  }
}
