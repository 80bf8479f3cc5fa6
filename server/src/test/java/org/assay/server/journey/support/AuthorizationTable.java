package org.assay.server.journey.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of docs/authorization.md: who may do what, as people read it. */
public final class AuthorizationTable {

  private static final Path FILE = Path.of("..", "docs", "authorization.md");
  private static final int COLUMNS_BEFORE_ROLES = 2;

  /**
   * One door.
   *
   * @param method the HTTP method
   * @param address the address, with {@code {person}} and other names in braces
   * @param scope the scope that a token needs, or {@code public}
   * @param cells for each role, what its cell says
   */
  public record Row(String method, String address, String scope, Map<String, Set<String>> cells) {

    /** Returns the door as the API's description names it. */
    public String door() {
      return method + " " + address.replaceAll("\\?.*", "");
    }

    /** Tells whether it needs no token. */
    public boolean isPublic() {
      return scope.equals("public");
    }

    /** Tells whether its cells speak of own, team and other. */
    public boolean isAboutSomebody() {
      return cells.values().stream().anyMatch(cell -> !cell.contains("yes") && !cell.isEmpty());
    }

    /** Tells whether a role may do it about such a person. */
    public boolean allows(String role, String relation) {
      return cells.get(role).contains(isAboutSomebody() ? relation : "yes");
    }
  }

  private AuthorizationTable() {}

  /** Returns all rows. */
  public static List<Row> rows() {
    var rows = new ArrayList<Row>();
    var roles = List.<String>of();
    for (var line : lines()) {
      if (line.startsWith("| door |")) {
        roles = cells(line).subList(COLUMNS_BEFORE_ROLES, cells(line).size());
      } else if (line.startsWith("| `")) {
        rows.add(row(cells(line), roles));
      }
    }
    return rows;
  }

  private static Row row(List<String> cells, List<String> roles) {
    var door = cells.get(0).replace("`", "").split(" ", 2);
    var byRole = new LinkedHashMap<String, Set<String>>();
    for (int i = 0; i < roles.size(); i++) {
      var cell = cells.get(i + COLUMNS_BEFORE_ROLES);
      byRole.put(roles.get(i), cell.equals("–") ? Set.of() : Set.of(cell.split(", ")));
    }
    return new Row(door[0], door[1], cells.get(1), byRole);
  }

  private static List<String> cells(String line) {
    return List.of(line.substring(2, line.length() - 2).split(" \\| "));
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
