package org.assay.server.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ImportReport.Line;
import org.assay.server.skill.SourceFramework.Format;
import org.assay.verifier.credential.Alignment;
import org.junit.jupiter.api.Test;

class SkillRowsTest {

  @Test
  void rich_skill_descriptor_is_taken_with_all_that_it_says() {
    var framework = SkillRows.read(Sources.RSD, "Craft");

    assertThat(framework.format()).isEqualTo(Format.RSD);
    assertThat(framework.name()).isEqualTo("Craft");
    var knead = framework.items().get(0);
    assertThat(knead.source()).isEqualTo("https://osmt.example/skills/1");
    assertThat(knead.targetUrl()).contains("https://osmt.example/skills/1");
    assertThat(knead.targetType()).contains("ceasn:Competency");
    assertThat(knead.description()).isEqualTo("Kneads dough until it is smooth.");
    assertThat(knead.keywords()).containsExactly("Baking", "dough", "hands");
    assertThat(knead.details())
        .containsEntry("Occupation Major Groups", List.of("51-0000", "35-0000"))
        .containsEntry("Employers", List.of("Mill & Sons"))
        .doesNotContainKey("Certifications");
    assertThat(knead.alignments())
        .extracting(Alignment::targetName, Alignment::targetFramework)
        .containsExactly(
            tuple("Dough work", Optional.of("Old craft")),
            tuple("Work by hand", Optional.of("Old craft")));
  }

  @Test
  void rich_skill_descriptor_needs_a_name_only() {
    var light = SkillRows.read(Sources.RSD, "Craft").items().get(1);
    assertThat(light.source()).isEqualTo("name:Light an oven");
    assertThat(light.description()).isEqualTo("Light an oven");
    assertThat(light.targetUrl()).isEmpty();
    assertThat(SkillRows.read("RSD Name\nKnead\n", "Craft").items()).hasSize(1);
  }

  @Test
  void several_alignments_in_one_cell_go_with_their_addresses() {
    var items =
        SkillRows.read(
                "RSD Name,Alignment Name,Alignment URL\n"
                    + "Knead,Dough; Hands; Nowhere,https://o.example/d; https://o.example/h\n",
                "Craft")
            .items();
    assertThat(items.get(0).alignments())
        .extracting(Alignment::targetUrl)
        .containsExactly("https://o.example/d", "https://o.example/h");
  }

  @Test
  void plain_rows_are_known_by_code_then_address_then_name() {
    var items =
        SkillRows.read(
                "\uFEFFcode,name,description,url\nA,One,,\n,Two,,https://s.example/2\n,Three,,\n",
                "Ours")
            .items();
    assertThat(items)
        .extracting(SourceItem::source)
        .containsExactly("code:A", "https://s.example/2", "name:Three");
    assertThat(items.get(0).description()).isEqualTo("One");
  }

  @Test
  void plain_row_names_the_skill_above_it_by_its_code() {
    var items = SkillRows.read(Sources.PLAIN, "Ours").items();
    assertThat(items.get(1).parent()).contains("code:O");
    assertThat(items.get(1).description()).isEqualTo("Heats, and keeps heat.");
  }

  @Test
  void flawed_rows_are_refused_alone() {
    var framework =
        SkillRows.read(
            "code,name,url\nA,,\nB,Two,javascript:1\nC,Three\nD,Four,https://s.example/4\n",
            "Ours");
    assertThat(framework.items()).extracting(SourceItem::name).containsExactly("Four");
    assertThat(framework.lines()).extracting(Line::item).containsExactly("row 1", "row 2", "row 3");
  }

  @Test
  void file_with_a_column_that_nobody_knows_or_without_names_is_refused() {
    assertThatThrownBy(() -> SkillRows.read("name,colour\nA,red\n", "Ours"))
        .isInstanceOf(Problem.class)
        .hasMessage("The file has a column that is unknown here: colour.");
    assertThatThrownBy(() -> SkillRows.read("code\nA\n", "Ours"))
        .hasMessage("The file has neither a column RSD Name nor a column name.");
    assertThatThrownBy(() -> SkillRows.read("name,Name\nA,B\n", "Ours"))
        .hasMessage("The file has a column twice.");
    assertThatThrownBy(() -> SkillRows.read("name\n\"A\n", "Ours"))
        .hasMessage("The body is not CSV with a header row.");
  }
}
