package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What a person reached in one assessment.
 *
 * @param resultDescription the id of the {@link ResultDescription} of the achievement that this
 *     answers
 * @param value the value, such as {@code 87}; a text even when it is a number
 * @param status one of Completed, Enrolled, Failed, InProgress, OnHold, Provisional, Withdrew
 * @param achievedLevel the id of the {@link RubricCriterionLevel} that was reached
 * @param alignment skills that this one result proves
 */
public record Result(
    Optional<String> resultDescription,
    Optional<String> value,
    Optional<String> status,
    Optional<String> achievedLevel,
    List<Alignment> alignment) {

  /** Creates a result with its own copy of the list. */
  public Result {
    alignment = List.copyOf(alignment);
  }

  /** Creates a result with a value. */
  public static Result ofValue(String resultDescription, String value) {
    return new Result(
        Optional.of(resultDescription),
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Creates a result with a status, such as {@code Completed}. */
  public static Result ofStatus(String resultDescription, String status) {
    return new Result(
        Optional.of(resultDescription),
        Optional.empty(),
        Optional.of(status),
        Optional.empty(),
        List.of());
  }

  /** Creates a result that is a level of a rubric. */
  public static Result ofLevel(String resultDescription, String achievedLevel) {
    return new Result(
        Optional.of(resultDescription),
        Optional.empty(),
        Optional.empty(),
        Optional.of(achievedLevel),
        List.of());
  }

  /** Writes this result as Open Badges JSON. */
  public JsonObject toJson() {
    return new Members()
        .texts("type", List.of("Result"))
        .text("achievedLevel", achievedLevel)
        .objects("alignment", alignment, Alignment::toJson)
        .text("resultDescription", resultDescription)
        .text("status", status)
        .text("value", value)
        .toJson();
  }
}
