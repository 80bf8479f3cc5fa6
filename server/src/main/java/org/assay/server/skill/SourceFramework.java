package org.assay.server.skill;

import java.util.List;
import java.util.Optional;
import org.assay.server.skill.ImportReport.Line;

/**
 * A framework as its publisher hands it out.
 *
 * @param format the format that it came in
 * @param source its id there; absent in formats that know of no frameworks
 * @param name its name
 * @param description what it covers
 * @param url where it is published
 * @param draft whether its publisher calls it a draft
 * @param items its skills
 * @param lines what a report says of the reading: items that could not be read, and notes
 */
record SourceFramework(
    Format format,
    Optional<String> source,
    String name,
    Optional<String> description,
    Optional<String> url,
    boolean draft,
    List<SourceItem> items,
    List<Line> lines) {

  /** The formats that are read. */
  enum Format {
    /** A package of Competencies and Academic Standards Exchange 1.0. */
    CASE,
    /** Rich Skill Descriptors as CSV. */
    RSD,
    /** CSV with name, code, description and url. */
    CSV
  }

  /** How many skills are taken at once. */
  static final int MOST = 60_000;

  /** Creates it with its own copies. */
  SourceFramework {
    items = List.copyOf(items);
    lines = List.copyOf(lines);
  }
}
