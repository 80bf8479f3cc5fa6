package org.assay.server.learning;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CatalogueContainerIT {

  private static final String HEADER = "external_id,title,provider,delivery,hours,tags,state\n";

  @Inject KeepCatalogue keepCatalogue;
  @Inject TakeInResources takeInResources;
  @Inject SearchCatalogue searchCatalogue;
  @Inject SearchStore search;
  @Inject TitleStore titles;
  @Inject ReadResources readResources;
  @Inject ResourcesInContainer resources;

  /** A word that no other test uses; letters only, as words are. */
  private final String mark =
      UUID.randomUUID().toString().replaceAll("[^a-f]", "")
          + "x"
          + Long.toString(System.nanoTime(), 36);

  @Test
  void file_is_taken_in_row_by_row_and_again_changes_nothing() {
    var rows = row("1", "Bread") + row("2", "Cake") + "broken\n" + row("3", "");
    var report = takeIn(rows);
    assertThat(report.created()).isEqualTo(2);
    assertThat(report.refused()).isEqualTo(2);
    assertThat(report.refusals()).extracting(RefusedRow::row).containsExactly(3L, 4L);

    var again = takeIn(row("1", "Bread") + row("2", "Better cake"));
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.updated()).isEqualTo(1);
    assertThat(readResources.byExternalId(iri("2")).orElseThrow().title()).isEqualTo("Better cake");
  }

  @Test
  void file_longer_than_one_transaction_is_taken_in() {
    var rows = new StringBuilder();
    for (int i = 0; i < TakeInResources.AT_ONCE + 7; i++) {
      rows.append(row("n" + i, "Course " + i));
    }
    assertThat(takeIn(rows.toString()).created()).isEqualTo(TakeInResources.AT_ONCE + 7);
  }

  @Test
  void best_titles_are_found_first() {
    var rest = resources.resource("Notes on more of " + mark + " baking");
    var begins = resources.resource(mark + " baking for everybody");
    var equal = resources.resource(mark + " baking");
    resources.resource(mark + " only");

    assertThat(find(mark + " baking")).containsExactly(equal.id(), begins.id(), rest.id());
    assertThat(find("BAKING " + mark)).contains(equal.id(), begins.id(), rest.id());
    assertThat(find(mark + " bak")).hasSize(3);
  }

  @Test
  void short_and_accented_words_and_those_of_other_scripts_are_found() {
    var ai = resources.resource("AI " + mark);
    var cafe = resources.resource("Café " + mark);
    var japanese = resources.resource("日本語入門 " + mark);
    assertThat(find("ai " + mark)).containsExactly(ai.id());
    assertThat(find("cafe " + mark)).containsExactly(cafe.id());
    assertThat(find("本語 " + mark)).containsExactly(japanese.id());
  }

  @Test
  void what_is_retired_is_not_found() {
    var made = resources.resource(mark);
    keepCatalogue.change(
        made.id(),
        ResourcesInContainer.given(mark, made.externalId().orElseThrow(), ResourceState.RETIRED));
    assertThat(find(mark)).isEmpty();
    assertThat(readResources.find(made.id())).isPresent();
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    for (int i = 0; i < 7; i++) {
      resources.resource(mark + " course" + " deep".repeat(i % 3));
    }
    var seen = new ArrayList<UUID>();
    Optional<ResourceCursor> after = Optional.empty();
    do {
      var page = searchCatalogue.find(filter(mark), after, 2);
      page.items().forEach(item -> seen.add(item.id()));
      resources.resource(mark + " something that comes meanwhile and has a long title");
      after = page.next().map(ResourceCursor::of);
    } while (after.isPresent() && seen.size() < 7);
    assertThat(seen.subList(0, 7))
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(find(mark).subList(0, 7));
  }

  /** Two ways to the same order: which one is taken, nobody sees but by the time that it takes. */
  @Test
  void titles_alone_tell_what_the_full_text_tells_or_nothing() {
    var random = new Random(7);
    for (int i = 0; i < 60; i++) {
      var title = new StringBuilder();
      for (int words = 1 + random.nextInt(4); words > 0; words--) {
        title.append(List.of(mark, mark + "ing", "AI", "bread").get(random.nextInt(4))).append(' ');
      }
      resources.resource(title.toString().strip());
    }
    int told = 0;
    int untold = 0;
    for (var asked : List.of(mark, mark + " ai", "bread " + mark, mark + "ing")) {
      var filter =
          ResourceFilter.of(asked, random.nextBoolean() ? "Campus" : null, null, null, null);
      var words = filter.words().orElseThrow();
      var places = new ArrayList<>(List.of(ResourceCursor.START));
      places.addAll(search.find(filter, ResourceCursor.START, 100));
      assertThat(places).hasSizeGreaterThan(5);
      for (var after : places) {
        int wanted = 1 + random.nextInt(6);
        var byTitle = titles.find(filter, words, after, wanted);
        byTitle.ifPresent(found -> assertThat(found).isEqualTo(search.find(filter, after, wanted)));
        told += byTitle.isPresent() ? 1 : 0;
        untold += byTitle.isPresent() ? 0 : 1;
      }
    }
    assertThat(told).isGreaterThan(20);
    assertThat(untold).isGreaterThan(3);
  }

  @Test
  void filters_hold_together() {
    var made = resources.resource(mark);
    assertThat(find(ResourceFilter.of(mark, "Campus", "live_online", null, null)))
        .containsExactly(made.id());
    assertThat(find(ResourceFilter.of(mark, "Other", null, null, null))).isEmpty();
    assertThat(find(ResourceFilter.of(mark, null, "classroom", null, null))).isEmpty();
    assertThat(find(ResourceFilter.of(mark, null, null, UUID.randomUUID().toString(), null)))
        .isEmpty();
    assertThat(find(ResourceFilter.of(null, "Campus", null, null, null))).isNotEmpty();
  }

  @Test
  void nothing_that_is_typed_breaks_the_search() {
    for (var typed :
        List.of(
            "+-><()~*\"@",
            "\"",
            "(",
            "*",
            "cloud\" @5",
            "-(x",
            "';--",
            "%",
            "\\",
            "😀",
            "𐐷𐐷𐐷",
            "a".repeat(300),
            "ªº²³",
            "ﷺ",
            "_",
            "___",
            "١٢٣",
            "and or not",
            "x* -y",
            "ǅ ǆ ƻ ʰ ˈ ͵")) {
      assertThatCode(() -> find(typed)).as(typed).doesNotThrowAnyException();
    }
  }

  @Test
  void same_external_id_is_one_resource_even_if_it_comes_together() throws Exception {
    Callable<?> act =
        () ->
            keepCatalogue.add(
                ResourcesInContainer.given("Bread", iri("same"), ResourceState.ACTIVE));
    var refusals = doTogether(List.of(act, act, act));
    assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(refusals)
        .flatMap(refusal -> refusal.map(Problem::code).stream().toList())
        .containsOnly(Problem.Code.CONFLICT);
  }

  private List<UUID> find(String typed) {
    return find(filter(typed));
  }

  private List<UUID> find(ResourceFilter filter) {
    return searchCatalogue.find(filter, Optional.empty(), 50).items().stream()
        .map(ResourceView::id)
        .toList();
  }

  private static ResourceFilter filter(String typed) {
    return ResourceFilter.of(typed, null, null, null, null);
  }

  private ResourceReport takeIn(String rows) {
    return takeInResources.takeIn(
        new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
  }

  private String row(String number, String title) {
    return String.join(",", iri(number), title, "Campus", "CLASSROOM", "1.5", "a;b", "") + "\n";
  }

  private String iri(String number) {
    return "https://courses.example.org/" + mark + "/" + number;
  }
}
