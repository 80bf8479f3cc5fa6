package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What an assessment can result in, as the achievement declares it.
 *
 * @param id its URI, to which a {@link Result} refers
 * @param name its name
 * @param resultType a value such as {@code Percent} or {@code Status}, or one that begins with
 *     {@code ext:}
 * @param alignment skills that the result stands for
 * @param allowedValue the values that are allowed, from low to high
 * @param requiredLevel the id of the level that is needed to pass
 * @param requiredValue the value that is needed to pass
 * @param rubricCriterionLevel the levels, from low to high
 * @param valueMin the smallest value, as a text
 * @param valueMax the largest value, as a text
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#resultdescription">Open Badges 3.0</a>
 */
public record ResultDescription(
    String id,
    String name,
    String resultType,
    List<Alignment> alignment,
    List<String> allowedValue,
    Optional<String> requiredLevel,
    Optional<String> requiredValue,
    List<RubricCriterionLevel> rubricCriterionLevel,
    Optional<String> valueMin,
    Optional<String> valueMax) {

  /** Creates it with its own copies of the lists. */
  public ResultDescription {
    alignment = List.copyOf(alignment);
    allowedValue = List.copyOf(allowedValue);
    rubricCriterionLevel = List.copyOf(rubricCriterionLevel);
  }

  /** Creates a builder with what every ResultDescription has. */
  public static Builder of(String id, String name, String resultType) {
    return new Builder(id, name, resultType);
  }

  /** Writes this description as Open Badges JSON. */
  public JsonObject toJson() {
    return new Members()
        .text("id", id)
        .texts("type", List.of("ResultDescription"))
        .objects("alignment", alignment, Alignment::toJson)
        .texts("allowedValue", allowedValue)
        .text("name", name)
        .text("requiredLevel", requiredLevel)
        .text("requiredValue", requiredValue)
        .text("resultType", resultType)
        .objects("rubricCriterionLevel", rubricCriterionLevel, RubricCriterionLevel::toJson)
        .text("valueMax", valueMax)
        .text("valueMin", valueMin)
        .toJson();
  }

  /** Collects the optional members. */
  public static final class Builder {

    private final String id;
    private final String name;
    private final String resultType;
    private List<Alignment> alignment = List.of();
    private List<String> allowedValue = List.of();
    private Optional<String> requiredLevel = Optional.empty();
    private Optional<String> requiredValue = Optional.empty();
    private List<RubricCriterionLevel> rubricCriterionLevel = List.of();
    private Optional<String> valueMin = Optional.empty();
    private Optional<String> valueMax = Optional.empty();

    private Builder(String id, String name, String resultType) {
      this.id = id;
      this.name = name;
      this.resultType = resultType;
    }

    /** Sets skills that the result stands for. */
    public Builder alignment(List<Alignment> value) {
      alignment = value;
      return this;
    }

    /** Sets the values that are allowed, from low to high. */
    public Builder allowedValue(List<String> value) {
      allowedValue = value;
      return this;
    }

    /** Sets the id of the level that is needed to pass. */
    public Builder requiredLevel(String value) {
      requiredLevel = Optional.of(value);
      return this;
    }

    /** Sets the value that is needed to pass. */
    public Builder requiredValue(String value) {
      requiredValue = Optional.of(value);
      return this;
    }

    /** Sets the levels, from low to high. */
    public Builder rubricCriterionLevel(List<RubricCriterionLevel> value) {
      rubricCriterionLevel = value;
      return this;
    }

    /** Sets the smallest value. */
    public Builder valueMin(String value) {
      valueMin = Optional.of(value);
      return this;
    }

    /** Sets the largest value. */
    public Builder valueMax(String value) {
      valueMax = Optional.of(value);
      return this;
    }

    /** Creates the record. */
    public ResultDescription build() {
      return new ResultDescription(
          id,
          name,
          resultType,
          alignment,
          allowedValue,
          requiredLevel,
          requiredValue,
          rubricCriterionLevel,
          valueMin,
          valueMax);
    }
  }
}
