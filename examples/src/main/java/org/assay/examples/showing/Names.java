package org.assay.examples.showing;

import java.util.HashMap;
import java.util.Map;
import org.assay.examples.asking.Asker;
import org.assay.examples.asking.NotAnswered;
import org.assay.examples.asking.Options;

/**
 * What people are called. Profiles say only whose they are; the names come from one's own records.
 *
 * @param byId the names by the people's ids
 */
public record Names(Map<String, String> byId) {

  /** Creates it with its own copy. */
  public Names {
    byId = Map.copyOf(byId);
  }

  /**
   * Reads the names that an option {@code --names} gives, if it is there.
   *
   * @throws NotAnswered if there is no such file
   */
  public static Names of(Options options) throws NotAnswered {
    var file = options.find("names");
    return read(file.isPresent() ? Asker.read("names", file.get()) : "");
  }

  /**
   * Reads names.
   *
   * @param text a person on each line: id, comma, name; empty for none
   * @throws IllegalArgumentException if a line is something else
   */
  public static Names read(String text) {
    var names = new HashMap<String, String>();
    for (var line : text.lines().filter(one -> !one.isBlank()).toList()) {
      var parts = line.split(",", 2);
      if (parts.length < 2 || parts[1].isBlank()) {
        throw new IllegalArgumentException("The names are lines of 'id,name', not: " + line);
      }
      names.put(parts[0].strip(), parts[1].strip());
    }
    return new Names(names);
  }

  /** Returns the name of a person, or their id. */
  public String of(String person) {
    return byId.getOrDefault(person, person);
  }
}
