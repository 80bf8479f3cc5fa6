package org.assay.server.achievement;

/**
 * How a badge class names the results of one of its assessments; results in badges repeat it.
 *
 * @param achievement the id of the class's version
 * @param assessment the assessment's id
 */
public record ResultAddress(String achievement, String assessment) {

  /** Returns the id of the description of the result. */
  public String description() {
    return achievement + "#result-" + assessment;
  }

  /** Returns the id of a level that can be reached. */
  public String level(String id) {
    return achievement + "#level-" + assessment + "-" + id;
  }
}
