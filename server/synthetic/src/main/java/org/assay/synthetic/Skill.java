package org.assay.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A skill of the organisation.
 *
 * @param code its code
 * @param name its name
 * @param description what one can do who has it
 * @param strategic when and for which area it is strategic, if ever
 */
public record Skill(String code, String name, String description, Optional<Designation> strategic) {

  /**
   * A strategic designation.
   *
   * @param area the area of strategy, such as Cloud
   * @param from the first day
   * @param to the first day on which it does not hold any more, if there is one
   */
  public record Designation(String area, LocalDate from, Optional<LocalDate> to) {

    /** Tells whether it holds on a day. */
    public boolean covers(LocalDate day) {
      return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }
  }

  /** Reads the cells of a row. */
  static Skill of(List<String> row) {
    return new Skill(
        row.get(0),
        row.get(1),
        row.get(5),
        some(row.get(2))
            .map(
                area ->
                    new Designation(
                        area,
                        LocalDate.parse(row.get(3)),
                        some(row.get(4)).map(LocalDate::parse))));
  }

  static Optional<String> some(String cell) {
    return Optional.of(cell).filter(text -> !text.equals("-"));
  }
}
