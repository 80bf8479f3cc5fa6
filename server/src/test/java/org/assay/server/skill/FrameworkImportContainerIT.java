package org.assay.server.skill;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assay.server.access.Caller;
import org.assay.server.platform.Paging;
import org.assay.server.skill.ImportReport.Kind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FrameworkImportContainerIT {

  private static final Caller BY =
      new Caller(new UUID(0, 1), "Test", true, Set.of(), Set.of(), Set.of());
  private static final ImportWish USUAL = new ImportWish(false, Optional.empty(), Optional.empty());
  private static final Paging ALL = new Paging(200, Optional.empty());

  @Inject ImportFramework importFramework;
  @Inject DefineSkill defineSkill;
  @Inject ChangeSkillState changeState;
  @Inject ReadSkills readSkills;
  @Inject SkillStore skills;
  @Inject NearDuplicates nearDuplicates;

  private final String name = "Imported " + UUID.randomUUID();

  @Test
  void file_is_taken_in_once_however_often_it_comes() {
    var rows = "code,name,parent\nA,Oven,\nB,Stone oven,A\n";

    var first = importFramework.take(SkillRows.read(rows, name), USUAL, BY);
    var again = importFramework.take(SkillRows.read(rows, name), USUAL, BY);

    assertThat(first.created()).isEqualTo(2);
    assertThat(again.created()).isZero();
    assertThat(again.unchanged()).isEqualTo(2);
    var views = views(first.framework().orElseThrow());
    assertThat(views).extracting(SkillView::name).containsExactly("Oven", "Stone oven");
    assertThat(views.get(1).parent()).contains(views.get(0).id());
    assertThat(views.get(0).state()).isEqualTo(SkillState.PUBLISHED);
  }

  @Test
  void dry_run_tells_the_same_and_writes_nothing() {
    var from = SkillRows.read("name\nOven\n", name);

    var told = importFramework.tell(from);
    var done = importFramework.take(from, USUAL, BY);

    assertThat(told.framework()).isEmpty();
    assertThat(told.created()).isEqualTo(1);
    assertThat(done.created()).isEqualTo(1);
  }

  @Test
  void changed_text_keeps_the_skill_and_what_was_said_before() {
    var framework = take("code,name,description\nA,Oven,Heats.\n").framework().orElseThrow();
    var before = views(framework).get(0);

    var report = take("code,name,description\nA,Oven,Heats evenly.\nB,Peel,Lifts.\n");

    var after = readSkills.find(before.id()).orElseThrow();
    assertThat(report.changed()).isEqualTo(1);
    assertThat(after.description()).isEqualTo("Heats evenly.");
    assertThat(after.revision()).isEqualTo(2);
    assertThat(skills.revisions(before.id(), ALL))
        .extracting(SkillRevision::answer)
        .extracting(RevisionAnswer::wasDescription, RevisionAnswer::note)
        .containsExactly(tuple("Heats.", "Import of '" + name + "': description."));
  }

  @Test
  void what_is_missing_is_told_of_and_stays() {
    var framework = take("code,name\nA,Oven\nB,Peel\n").framework().orElseThrow();

    var report = take("code,name\nB,Peel\n");

    assertThat(report.missing()).isEqualTo(1);
    assertThat(report.lines()).extracting(ImportReport.Line::kind).containsExactly(Kind.MISSING);
    assertThat(views(framework)).hasSize(2);
  }

  @Test
  void package_of_case_is_known_by_its_own_id_even_under_a_new_title() {
    var id = UUID.randomUUID().toString();
    var json =
        "{\"CFDocument\":{\"identifier\":\"%s\",\"title\":\"%s\"},\"CFItems\":[{\"identifier\":\"i\","
            + "\"uri\":\"https://case.example/i\",\"humanCodingScheme\":\"C.1\","
            + "\"fullStatement\":\"Does it.\",\"CFItemType\":\"Skill\"}]}";

    var first = importFramework.take(casePackage(json.formatted(id, name)), USUAL, BY);
    var second = importFramework.take(casePackage(json.formatted(id, name + " 2")), USUAL, BY);

    assertThat(second.framework()).isEqualTo(first.framework());
    var alignment = views(first.framework().orElseThrow()).get(0).alignment();
    assertThat(alignment.targetCode()).contains("C.1");
    assertThat(alignment.targetUrl()).isEqualTo("https://case.example/i");
    assertThat(alignment.targetFramework()).contains(name + " 2");
    assertThat(alignment.targetType()).contains("CFItem");
    assertThat(alignment.targetDescription()).contains("Does it.");
  }

  @Test
  void drafts_become_published_and_retired_and_never_go_back() {
    var wish = new ImportWish(false, Optional.of(SkillState.DRAFT), Optional.empty());
    var report = importFramework.take(SkillRows.read("name\nOven\n", name), wish, BY);
    var filter =
        new SkillFilter(SkillState.DRAFT, report.framework(), Optional.empty(), Optional.empty());
    var id = skills.list(filter, ALL).get(0).id();

    changeState.publish(id, BY);
    changeState.publish(id, BY);
    assertThat(readSkills.find(id).orElseThrow().state()).isEqualTo(SkillState.PUBLISHED);
    changeState.retire(id, BY);
    assertThat(readSkills.find(id).orElseThrow().state()).isEqualTo(SkillState.RETIRED);
    assertThatThrownBy(() -> changeState.publish(id, BY))
        .hasStackTraceContaining("This skill is retired.");
  }

  @Test
  void near_duplicate_is_refused_unless_one_insists() {
    var word = word();
    var id = defineSkill.define(skill(word + " handling"), false);

    assertThatThrownBy(() -> defineSkill.define(skill("Handling of " + word), false))
        .hasStackTraceContaining("'" + word + " handling' (" + id + ")")
        .hasStackTraceContaining("?anyway=true");
    assertThat(defineSkill.define(skill("Handling of " + word), true)).isNotEqualTo(id);
    assertThat(nearDuplicates.of(word + " handling")).hasSize(2);
  }

  @Test
  void skill_is_found_under_its_new_name_only() {
    var old = word() + " mending";
    var id = defineSkill.define(skill(old), false);
    var now = word() + " sewing";

    defineSkill.change(id, skill(now), BY);

    assertThat(nearDuplicates.of(old)).isEmpty();
    assertThat(nearDuplicates.of(now)).extracting(SimilarSkill::id).containsExactly(id);
  }

  @Test
  void skills_that_come_together_do_not_block_each_other() throws Exception {
    var acts =
        IntStream.range(0, 8)
            .mapToObj(
                number -> {
                  Callable<?> act = () -> defineSkill.define(skill(word() + " craft"), false);
                  return act;
                })
            .toList();

    assertThat(doTogether(acts)).allMatch(Optional::isEmpty);
  }

  private ImportReport take(String rows) {
    return importFramework.take(SkillRows.read(rows, name), USUAL, BY);
  }

  private static SourceFramework casePackage(String json) {
    return CasePackage.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private List<SkillView> views(UUID framework) {
    return skills.of(framework).stream().map(readSkills::view).toList();
  }

  /** A word of letters that nobody else uses. */
  private static String word() {
    var letters = new StringBuilder();
    UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .limit(16)
        .forEach(c -> letters.append((char) ('a' + Character.digit(c, 16))));
    return letters.toString();
  }

  private static NewSkill skill(String name) {
    return new NewSkill(
        name,
        "Does it.",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
