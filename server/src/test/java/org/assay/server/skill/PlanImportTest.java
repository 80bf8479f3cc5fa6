package org.assay.server.skill;

import static org.assay.server.skill.Sources.framework;
import static org.assay.server.skill.Sources.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.skill.ImportPlan.Creation;
import org.assay.server.skill.ImportReport.Kind;
import org.assay.server.skill.ImportReport.Line;
import org.junit.jupiter.api.Test;

class PlanImportTest {

  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  private long number;

  @Test
  void new_skills_are_made_below_their_parents() {
    var plan = plan(List.of(), item("b", "Small bread", "2", "a"), item("a", "Loaf", "1", ""));

    assertThat(plan.creations())
        .extracting(made -> made.item().code().orElseThrow())
        .containsExactly("2", "1");
    assertThat(plan.creations().get(0).parent()).contains(plan.creations().get(1).id());
    assertThat(plan.lines()).isEmpty();
  }

  @Test
  void same_file_again_changes_nothing() {
    var items = new SourceItem[] {item("a", "Loaf", "1", ""), item("b", "Roll", "2", "a")};
    var plan = plan(made(plan(List.of(), items)), items);

    assertThat(plan.creations()).isEmpty();
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.unchanged()).isEqualTo(2);
    assertThat(plan.lines()).isEmpty();
  }

  @Test
  void changed_texts_change_the_skill_that_came_from_the_same_item() {
    var known = made(plan(List.of(), item("a", "Loaf", "1", "")));

    var plan = plan(known, item("a", "White loaf", "1", ""));

    assertThat(plan.changes()).hasSize(1);
    assertThat(plan.changes().get(0).skill()).isSameAs(known.get(0));
    assertThat(plan.lines()).containsExactly(new Line(Kind.CHANGED, "a", "Changed: name."));
  }

  @Test
  void what_is_missing_is_told_of_and_stays() {
    var known = made(plan(List.of(), item("a", "Loaf", "", ""), item("b", "Roll", "", "")));

    var plan = plan(known, item("b", "Roll", "", ""));

    assertThat(plan.unchanged()).isEqualTo(1);
    assertThat(plan.lines())
        .containsExactly(
            new Line(
                Kind.MISSING,
                known.get(0).id().toString(),
                "'Loaf' is not in the file; it stays as it is."));
  }

  @Test
  void skill_made_by_hand_is_taken_over_by_its_code() {
    var hand = made(plan(List.of(), item("x", "Loaf", "1", ""))).get(0);
    var own =
        new Skill(
            hand.id(),
            new NewSkill(
                "Loaf",
                "Does it.",
                Optional.empty(),
                Optional.of("1"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            NOW);

    var plan = plan(List.of(own), item("a", "Loaf", "1", ""));

    assertThat(plan.creations()).isEmpty();
    assertThat(plan.changes()).hasSize(1);
    assertThat(plan.changes().get(0).skill()).isSameAs(own);
  }

  @Test
  void retired_skill_stays_as_it_is() {
    var known = made(plan(List.of(), item("a", "Loaf", "", "")));
    known.get(0).retire();

    var plan = plan(known, item("a", "White loaf", "", ""));

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.lines())
        .containsExactly(new Line(Kind.NOTE, "a", "The skill is retired here and stays as it is."));
  }

  @Test
  void second_skill_with_the_same_code_goes_without() {
    var plan = plan(List.of(), item("a", "Loaf", "1", ""), item("b", "Roll", "1", ""));

    assertThat(plan.creations())
        .extracting(made -> made.item().code())
        .containsExactly(Optional.of("1"), Optional.empty());
    assertThat(plan.lines())
        .containsExactly(
            new Line(Kind.NOTE, "b", "The code 1 is another skill's; it was left out."));
  }

  @Test
  void second_item_of_the_same_source_is_refused() {
    var plan = plan(List.of(), item("a", "Loaf", "", ""), item("a", "Roll", "", ""));

    assertThat(plan.creations()).extracting(made -> made.item().name()).containsExactly("Loaf");
    assertThat(plan.lines()).extracting(Line::kind).containsExactly(Kind.REFUSED);
  }

  @Test
  void circle_of_parents_is_cut_and_told_of() {
    var plan =
        plan(
            List.of(),
            item("a", "Loaf", "", "b"),
            item("b", "Roll", "", "a"),
            item("c", "Cake", "", "c"),
            item("d", "Tart", "", "nowhere"));

    assertThat(plan.creations()).extracting(Creation::parent).containsOnly(Optional.empty());
    assertThat(plan.lines()).extracting(Line::kind).containsOnly(Kind.NOTE).hasSize(4);
  }

  @Test
  void near_duplicates_of_others_and_of_each_other_are_told_of_and_taken() {
    var other = new SimilarSkill(new UUID(9, 9), "Loaf baking");
    var filed = new Filed<SimilarSkill>();
    filed.add(other.name(), other);

    var plan =
        PlanImport.of(
            framework(
                item("a", "Baking of loafs", "", ""),
                item("b", "Oven care", "", ""),
                item("c", "Care of ovens", "", "")),
            List.of(),
            filed,
            this::nextId);

    assertThat(plan.creations()).hasSize(3);
    assertThat(plan.lines())
        .extracting(Line::kind, Line::item)
        .containsExactly(tuple(Kind.SIMILAR, "a"), tuple(Kind.SIMILAR, "c"));
  }

  @Test
  void names_that_are_too_many_to_compare_are_taken_and_told_of() {
    var plan =
        PlanImport.of(
            framework(
                item("a", "Loaf", "", ""), item("b", "Loaf", "", ""), item("c", "Loaf", "", "")),
            List.of(),
            new Filed<>(1),
            this::nextId);

    assertThat(plan.creations()).hasSize(3);
    assertThat(plan.lines()).extracting(Line::kind).containsExactly(Kind.SIMILAR, Kind.NOTE);
  }

  private ImportPlan plan(List<Skill> known, SourceItem... items) {
    return PlanImport.of(framework(items), known, new Filed<>(), this::nextId);
  }

  private UUID nextId() {
    return new UUID(0, ++number);
  }

  /** Does what a plan says, without a database. */
  private static List<Skill> made(ImportPlan plan) {
    var skills = new ArrayList<Skill>();
    for (var made : plan.creations()) {
      skills.add(
          new Skill(
              made.id(),
              made.item(),
              made.parent(),
              new Framework(new UUID(1, 1), framework(), NOW),
              NOW));
    }
    return skills;
  }
}
