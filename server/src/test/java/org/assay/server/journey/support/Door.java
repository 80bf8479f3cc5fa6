package org.assay.server.journey.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing that the API's description says one can do.
 *
 * @param method the HTTP method
 * @param path the path, with braces where an id stands
 */
public record Door(String method, String path) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /** A pattern behind the name of a parameter, which may have braces itself. */
  private static final String PATTERN = ":(?:[^{}]|\\{[^{}]*})*}";

  /** Returns all that is described. */
  public static List<Door> all(AssayClient reader) {
    var doors = new ArrayList<Door>();
    var paths = reader.get("/openapi?format=json").succeeded().json().get("paths");
    for (var path : paths.properties()) {
      for (var operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          doors.add(new Door(operation.getKey().toUpperCase(Locale.ROOT), plain(path.getKey())));
        }
      }
    }
    return doors;
  }

  private static String plain(String path) {
    return path.replaceAll(PATTERN, "}");
  }

  /** Returns an address behind the door where nothing lies, though it looks right. */
  public String address() {
    return path.replace("{form}", "json")
        .replace("{number}", "1")
        .replaceAll("\\{[^}]*}", "01890000-0000-7000-8000-000000000000");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
