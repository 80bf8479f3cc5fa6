package org.assay.server.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ImportReport.Kind;
import org.assay.server.skill.ImportReport.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePackageTest {

  @Test
  void items_become_skills_with_code_address_type_and_place() {
    var framework = Sources.casePackage(Sources.CASE);

    assertThat(framework.source()).contains("7c1a");
    assertThat(framework.name()).isEqualTo("Bakery skills");
    assertThat(framework.url()).contains("https://case.example/docs/7c1a");
    assertThat(framework.draft()).isFalse();
    assertThat(framework.items()).hasSize(3);
    var care = framework.items().get(1);
    assertThat(care.name()).isEqualTo("Sourdough care");
    assertThat(care.description()).startsWith("Feeds a sourdough");
    assertThat(care.code()).contains("B.1");
    assertThat(care.targetUrl()).contains("https://case.example/items/i2");
    assertThat(care.targetType()).contains("CFItem");
    assertThat(care.parent()).contains("i1");
    assertThat(care.keywords()).containsExactly("bread", "yeast");
    assertThat(care.details())
        .containsEntry("itemType", List.of("Skill"))
        .containsEntry("educationLevel", List.of("09", "10"));
  }

  @Test
  void what_stands_right_below_the_document_has_no_parent() {
    assertThat(Sources.casePackage(Sources.CASE).items().get(0).parent()).isEmpty();
  }

  @Test
  void item_without_an_address_is_taken_and_told_of() {
    var framework = Sources.casePackage(Sources.CASE);
    assertThat(framework.items().get(2).targetUrl()).isEmpty();
    assertThat(framework.items().get(2).name()).isEqualTo("Keeps an oven at its heat.");
    assertThat(framework.lines())
        .containsExactly(new Line(Kind.NOTE, "i3", "Its uri is no address of http or https."));
  }

  @Test
  void item_without_a_statement_is_refused_alone() {
    var framework =
        Sources.casePackage(
            "{'CFDocument':{'identifier':'d','title':'T'},'CFItems':[{'identifier':'a'},"
                    .replace('\'', '"')
                + "{\"identifier\":\"b\",\"uri\":\"https://c.example/b\",\"fullStatement\":\"B\"}]}");
    assertThat(framework.items()).extracting(SourceItem::source).containsExactly("b");
    assertThat(framework.lines())
        .extracting(Line::kind, Line::item)
        .containsExactly(tuple(Kind.REFUSED, "a"));
  }

  @Test
  void long_statement_is_cut_for_the_name_and_whole_in_the_description() {
    var statement = "word ".repeat(100).strip();
    var item =
        Sources.casePackage(Sources.CASE.replace("Keeps an oven at its heat.", statement))
            .items()
            .get(2);
    assertThat(item.description()).isEqualTo(statement);
    assertThat(item.name()).hasSizeLessThanOrEqualTo(200).endsWith("word…");
  }

  @Test
  void of_two_parents_the_one_with_the_lower_number_is_kept() {
    var two =
        Sources.CASE.replace(
            "\"CFAssociations\":[",
            "\"CFAssociations\":[{\"associationType\":\"isChildOf\",\"sequenceNumber\":0,"
                + "\"originNodeURI\":{\"identifier\":\"i2\"},"
                + "\"destinationNodeURI\":{\"identifier\":\"i3\"}},");
    assertThat(Sources.casePackage(two).items().get(1).parent()).isEqualTo(Optional.of("i3"));
  }

  @Test
  void draft_of_its_publisher_is_one() {
    assertThat(Sources.casePackage(Sources.CASE.replace("Adopted", "Private Draft")).draft())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | The body is not a JSON object.",
        "{} | The body is no CASE package: it has no CFDocument.",
        "{'CFDocument':{'title':'T'}} | The member 'CFDocument/identifier' is missing.",
        "{'CFDocument':{'identifier':'d'}} | The member 'CFDocument/title' is missing.",
        "{'CFDocument':'d'} | A member of the package is not an object where one belongs.",
        "{'CFDocument':{'identifier':'d','title':'T'},'CFItems':7} | The member 'CFItems' is a list of objects.",
        "{'CFDocument':{'identifier':'d','title':'T'},'CFItems':[7]} | The member 'CFItems' is a list of objects.",
        "{'CFDocument':{'identifier':'d','title':'T'}} {} | There is something after the package.",
      })
  void flawed_package_is_refused_with_a_sentence(String body, String words) {
    assertThatThrownBy(() -> Sources.casePackage(body.replace('\'', '"')))
        .isInstanceOf(Problem.class)
        .hasMessage(words);
  }

  @Test
  void document_given_twice_and_endless_depth_are_no_json_here() {
    for (var body :
        List.of(
            "{\"CFDocument\":{},\"CFDocument\":{}}",
            "{\"x\":" + "[".repeat(50) + "]".repeat(50) + "}",
            "{\"CFDocument\":{\"identifier\":\"d\"")) {
      assertThatThrownBy(() -> Sources.casePackage(body))
          .isInstanceOf(Problem.class)
          .hasMessageStartingWith("The body is not JSON");
    }
  }
}
