package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;

/**
 * What an achievement says about one kind of result: its possible values and levels, from low to
 * high, and what is required.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#resultdescription">Open Badges 3.0,
 *     ResultDescription</a>
 */
record DescribedResult(JsonObject description) {

  /** Bounded, so that no exponent can make arithmetic take for ever. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

  private enum Within {
    YES,
    NO,
    UNKNOWN,
    UNBOUNDED
  }

  static Optional<DescribedResult> find(String id, JsonObject achievement) {
    return Shape.many(achievement.get("resultDescription")).stream()
        .filter(
            d -> d instanceof JsonObject o && Shape.text(o, "id").filter(id::equals).isPresent())
        .map(d -> new DescribedResult(d.asJsonObject()))
        .findFirst();
  }

  /**
   * Checks that a result lies within what is described.
   *
   * @return whether everything could be compared
   */
  boolean checkBounds(JsonObject result) throws CheckFailure {
    Optional<String> level = Shape.text(result, "achievedLevel");
    if (level.isPresent() && !levels().contains(level.get())) {
      throw CheckFailure.refuted(
          "RESULT_MISMATCH", "The achieved level is none of the described.", "/achievedLevel");
    }
    Optional<String> value = Shape.text(result, "value");
    if (value.isEmpty()) {
      return true;
    }
    Within listed = listed(value.get());
    Within between = between(value.get());
    if (listed == Within.YES || between == Within.YES) {
      return true;
    }
    if (listed == Within.UNKNOWN || between == Within.UNKNOWN) {
      return false;
    }
    if (listed == Within.NO || between == Within.NO) {
      throw CheckFailure.refuted(
          "RANGE_ERROR", "The value is outside of what is described as possible.", "/value");
    }
    return true;
  }

  /** Tells whether a result reaches what is required, as far as it can be told. */
  boolean isRequirementReached(JsonObject result) {
    Optional<String> level = Shape.text(result, "achievedLevel");
    Optional<String> requiredLevel = Shape.text(description, "requiredLevel");
    if (level.isPresent() && requiredLevel.isPresent()) {
      int required = levels().indexOf(requiredLevel.get());
      return required < 0 || levels().indexOf(level.get()) >= required;
    }
    Optional<String> value = Shape.text(result, "value");
    Optional<String> requiredValue = Shape.text(description, "requiredValue");
    return value.isEmpty() || requiredValue.isEmpty() || reaches(value.get(), requiredValue.get());
  }

  private boolean reaches(String value, String required) {
    List<String> allowed = texts("allowedValue");
    if (allowed.contains(value) && allowed.contains(required)) {
      return allowed.indexOf(value) >= allowed.indexOf(required);
    }
    Optional<BigDecimal> number = number(value);
    Optional<BigDecimal> least = number(required);
    return number.isEmpty() || least.isEmpty() || number.get().compareTo(least.get()) >= 0;
  }

  private Within listed(String value) {
    List<String> allowed = texts("allowedValue");
    if (allowed.isEmpty()) {
      return Within.UNBOUNDED;
    }
    return allowed.contains(value) ? Within.YES : Within.NO;
  }

  private Within between(String value) {
    Optional<String> min = Shape.text(description, "valueMin");
    Optional<String> max = Shape.text(description, "valueMax");
    if (min.isEmpty() && max.isEmpty()) {
      return Within.UNBOUNDED;
    }
    Optional<BigDecimal> number = number(value);
    Optional<BigDecimal> low = min.flatMap(DescribedResult::number);
    Optional<BigDecimal> high = max.flatMap(DescribedResult::number);
    if (number.isEmpty()
        || low.isPresent() != min.isPresent()
        || high.isPresent() != max.isPresent()) {
      return Within.UNKNOWN;
    }
    boolean inside =
        low.filter(bound -> number.get().compareTo(bound) < 0).isEmpty()
            && high.filter(bound -> number.get().compareTo(bound) > 0).isEmpty();
    return inside ? Within.YES : Within.NO;
  }

  private List<String> levels() {
    return Shape.many(description.get("rubricCriterionLevel")).stream()
        .flatMap(level -> Shape.idOf(level).stream())
        .toList();
  }

  private List<String> texts(String name) {
    return Shape.many(description.get(name)).stream()
        .filter(JsonString.class::isInstance)
        .map(text -> ((JsonString) text).getString())
        .toList();
  }

  private static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
