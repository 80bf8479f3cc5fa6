package org.assay.examples.asking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of a program, each with a value: {@code --name value}. */
public final class Options {

  private final Map<String, String> values;

  private Options(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * Reads options.
   *
   * @param known the names of those that there are, without the dashes
   * @throws IllegalArgumentException if one is unknown, given twice, or has no value
   */
  public static Options read(List<String> arguments, Set<String> known) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < arguments.size(); i += 2) {
      var name = arguments.get(i);
      if (!name.startsWith("--") || !known.contains(name.substring(2))) {
        throw new IllegalArgumentException("There is no option '" + name + "'.");
      }
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException("The option '" + name + "' wants a value.");
      }
      if (values.put(name.substring(2), arguments.get(i + 1)) != null) {
        throw new IllegalArgumentException("The option '" + name + "' is given twice.");
      }
    }
    return new Options(values);
  }

  /** Returns the value of an option, if it is given. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * Returns the value of an option.
   *
   * @throws IllegalArgumentException if it is not given
   */
  public String get(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("The option '--" + name + "' is missing."));
  }
}
