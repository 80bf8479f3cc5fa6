package org.assay.examples.showing;

import java.util.ArrayList;
import java.util.List;

/** A table of lines, whose columns are as wide as what stands in them. */
public final class Table {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Creates it with the names of its columns. */
  public Table(String... columns) {
    add(columns);
  }

  /** Adds a row with as many cells as there are columns. */
  public void add(String... cells) {
    rows.add(List.of(cells).stream().map(SafeLine::of).toList());
  }

  /** Returns the lines, each with an end. */
  public String text() {
    var text = new StringBuilder();
    for (var row : rows) {
      var line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        var cell = row.get(column);
        line.append(cell).append(" ".repeat(width(column) - length(cell))).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
