package org.assay.server.skillprofile;

import java.util.List;

/**
 * All formulas.
 *
 * @param items the latest version of each, by name
 */
public record FormulaList(List<FormulaAnswer> items) {

  /** Creates it with its own copy of the list. */
  public FormulaList {
    items = List.copyOf(items);
  }
}
