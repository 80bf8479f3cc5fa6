package org.assay.synthetic;

import java.util.List;
import java.util.Optional;

/**
 * A badge class of the organisation, with the assessment that earns it.
 *
 * @param key a name for it in files
 * @param category what it recognises: KNOWLEDGE, SKILL, STRATEGIC, CONTRIBUTION, PERFORMANCE or
 *     MEMBERSHIP
 * @param name its name
 * @param skill the code of the skill that it proves
 * @param level how well
 * @param validity how long it holds, such as P2Y
 * @param assessmentKind KNOWLEDGE_TEST, APPLIED or REVIEW
 * @param threshold the score that passes
 * @param description what it recognises
 * @param criteria how it is earned
 */
public record BadgeClass(
    String key,
    String category,
    String name,
    String skill,
    String level,
    Optional<String> validity,
    String assessmentKind,
    int threshold,
    String description,
    String criteria) {

  /** Returns the address by which files of results name the assessment. */
  public String assessmentId() {
    return "https://academy.example.org/assessments/" + key;
  }

  /** Returns the highest score. */
  public int most() {
    return assessmentKind.equals("REVIEW") ? 1 : 100;
  }

  /** Reads the cells of a row. */
  static BadgeClass of(List<String> row) {
    return new BadgeClass(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        Skill.some(row.get(5)),
        row.get(6),
        Integer.parseInt(row.get(7)),
        row.get(8),
        row.get(9));
  }
}
