package org.assay.server.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.skill.SourceFramework.Format;

/**
 * What became of an import, or would have become of it.
 *
 * @param framework the framework's id; absent if a dry run would have made it
 * @param name the framework's name
 * @param format the format that was read
 * @param dryRun whether nothing was written
 * @param created how many skills were new
 * @param changed how many were known and changed
 * @param unchanged how many were known as they are
 * @param refused how many items were not taken
 * @param missing how many skills of the framework were not in the file; they stay as they are
 * @param similar how many new ones have nearly the name of another skill
 * @param lines what there is to say of single items
 * @param more how many lines there would have been beyond those
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ImportReport(
    Optional<UUID> framework,
    String name,
    Format format,
    boolean dryRun,
    int created,
    int changed,
    int unchanged,
    long refused,
    long missing,
    long similar,
    List<Line> lines,
    int more) {

  private static final int MOST_LINES = 1000;

  /** What a line is about. */
  public enum Kind {
    /** The item was not taken. */
    REFUSED,
    /** The skill was changed. */
    CHANGED,
    /** The skill is not in the file any more; it stays as it is. */
    MISSING,
    /** There is another skill of nearly the same name. */
    SIMILAR,
    /** The item was taken, but not as it stands. */
    NOTE
  }

  /**
   * What there is to say of an item.
   *
   * @param kind what it is about
   * @param item the item: a row's number, its id in the source, or a skill's id
   * @param words a sentence for a person
   */
  public record Line(Kind kind, String item, String words) {}

  /** Makes the report of a plan. */
  static ImportReport of(
      Optional<UUID> framework, SourceFramework from, ImportPlan plan, boolean dryRun) {
    var lines = plan.lines();
    return new ImportReport(
        framework,
        from.name(),
        from.format(),
        dryRun,
        plan.creations().size(),
        plan.changes().size(),
        plan.unchanged(),
        count(lines, Kind.REFUSED),
        count(lines, Kind.MISSING),
        count(lines, Kind.SIMILAR),
        lines.stream().limit(MOST_LINES).toList(),
        Math.max(0, lines.size() - MOST_LINES));
  }

  private static long count(List<Line> lines, Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).count();
  }
}
