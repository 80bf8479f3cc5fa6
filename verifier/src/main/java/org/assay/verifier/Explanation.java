package org.assay.verifier;

import java.util.List;

/**
 * How one signature of a document comes about, step by step.
 *
 * @param pointer the JSON pointer of the proof, or of the token of which it is the signature: empty
 *     for the document itself
 * @param steps the values in the order in which they follow from each other
 */
public record Explanation(String pointer, List<Step> steps) {

  /**
   * One value on the way.
   *
   * @param name what it is, such as {@code canonicalDocument}
   * @param value the value as text; bytes in lower-case hexadecimal
   */
  public record Step(String name, String value) {}

  /** Creates an explanation with its own copy of the list. */
  public Explanation {
    steps = List.copyOf(steps);
  }
}
