package org.assay.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Forge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescribedResultTest {

  private static final String GRADES = "{'allowedValue':['C','B','A']}";
  private static final String MARKS = "{'valueMin':'0','valueMax':'10.5'}";
  private static final String BOTH = "{'allowedValue':['pass'],'valueMin':'0','valueMax':'10'}";
  private static final String LEVELS =
      "{'rubricCriterionLevel':[{'id':'urn:low'},{'id':'urn:mid'},{'id':'urn:high'}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        GRADES + "|C",
        GRADES + "|A",
        MARKS + "|0",
        MARKS + "|0.0",
        MARKS + "|10.50",
        MARKS + "|+7",
        BOTH + "|pass",
        BOTH + "|7",
        "{'valueMin':'0'}|99",
        "{'valueMax':'0'}|-99",
        "{}|anything"
      })
  void value_that_is_described_is_within(String description, String value) throws CheckFailure {
    assertThat(described(description).checkBounds(value(value))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        GRADES + "|D",
        MARKS + "|-0.1",
        MARKS + "|10.51",
        BOTH + "|11",
        "{'valueMin':'0'}|-1",
        "{'valueMax':'0'}|1"
      })
  void value_that_is_not_described_is_refuted(String description, String value) {
    assertThatThrownBy(() -> described(description).checkBounds(value(value)))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("RANGE_ERROR"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        MARKS + "|good",
        MARKS + "|1e3",
        BOTH + "|good",
        "{'valueMin':'low','valueMax':'10'}|5",
        "{'valueMin':'0','valueMax':'high'}|5"
      })
  void value_that_cannot_be_compared_is_neither(String description, String value)
      throws CheckFailure {
    assertThat(described(description).checkBounds(value(value))).isFalse();
  }

  @Test
  void level_is_one_of_those_described() throws CheckFailure {
    assertThat(described(LEVELS).checkBounds(level("urn:mid"))).isTrue();
    assertThatThrownBy(() -> described(LEVELS).checkBounds(level("urn:other")))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("RESULT_MISMATCH"));
  }

  @ParameterizedTest
  @CsvSource({"urn:low, false", "urn:mid, true", "urn:high, true"})
  void level_reaches_what_is_required_from_there_on(String level, boolean reached) {
    String required = LEVELS.replace("]}", "],'requiredLevel':'urn:mid'}");

    assertThat(described(required).isRequirementReached(level(level))).isEqualTo(reached);
  }

  @Test
  void lowest_level_that_is_required_is_reached_by_every_described_one() {
    String required = LEVELS.replace("]}", "],'requiredLevel':'urn:low'}");

    assertThat(described(required).isRequirementReached(level("urn:low"))).isTrue();
    assertThat(described(required).isRequirementReached(level("urn:other"))).isFalse();
  }

  @Test
  void level_required_that_nobody_described_says_nothing() {
    String required = LEVELS.replace("]}", "],'requiredLevel':'urn:other'}");

    assertThat(described(required).isRequirementReached(level("urn:low"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"C, false", "B, true", "A, true"})
  void grade_reaches_what_is_required_from_there_on(String grade, boolean reached) {
    String required = GRADES.replace("]}", "],'requiredValue':'B'}");

    assertThat(described(required).isRequirementReached(value(grade))).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({"4.99, false", "5, true", "5.0, true", "6, true", "good, true"})
  void mark_reaches_what_is_required_from_there_on(String mark, boolean reached) {
    String required = MARKS.replace("}", ",'requiredValue':'5.00'}");

    assertThat(described(required).isRequirementReached(value(mark))).isEqualTo(reached);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'status':'Completed'}"})
  void result_without_value_misses_nothing(String result) throws CheckFailure {
    String required = MARKS.replace("}", ",'requiredValue':'5'}");

    assertThat(described(required).isRequirementReached(Forge.object(result))).isTrue();
    assertThat(described(required).checkBounds(Forge.object(result))).isTrue();
  }

  private static DescribedResult described(String json) {
    return new DescribedResult(Forge.object(json));
  }

  private static JsonObject value(String value) {
    return Forge.object("{'value':'" + value + "'}");
  }

  private static JsonObject level(String id) {
    return Forge.object("{'achievedLevel':'" + id + "'}");
  }
}
