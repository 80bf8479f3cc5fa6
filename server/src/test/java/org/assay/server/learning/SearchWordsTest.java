package org.assay.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Cloud Architecture, cloud architecture",
    "Café CRÈME, cafe creme",
    "AI & R, ai_ r__",
    "'C++, C# and F#', cplusplus csharp and fsharp",
    "From A to Z, from_ a__ to_ z__",
    "The Web, the_ web",
    "日本語入門, 日本_ 本語_ 語入_ 入門_",
    "Go言語, go_ 言語_",
    "'a-b_c', a__ b__ c__",
    "😀 smile, smile"
  })
  void words_are_small_and_plain_and_long_enough(String text, String words) {
    assertThat(SearchWords.of(text).indexed()).isEqualTo(words);
  }

  @Test
  void all_words_are_asked_for_and_longer_ones_may_go_on() {
    assertThat(SearchWords.of("cloud AI").asked().question()).contains("+cloud* +ai_");
  }

  @Test
  void frequent_words_are_asked_for_only_if_there_are_no_others() {
    assertThat(SearchWords.of("the cloud").asked().question()).contains("+cloud*");
    assertThat(SearchWords.of("who is who").asked().question()).contains("+who_ +is_");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+-><()~*\"@",
        "cloud\" @5",
        "-(cloud",
        "*",
        "'; drop table x; --",
        "\\",
        "%_%",
        "+(+(+(",
        "cloud*+",
        "\u0000cloud",
        "a\"b\"c",
        "(((((((((((((((",
        "@distance 4"
      })
  void nothing_that_is_typed_is_an_operator(String typed) {
    var question = SearchWords.of(typed).asked().question().orElse("+none");
    assertThat(question).matches("\\+[a-z0-9_]+\\*?( \\+[a-z0-9_]+\\*?)*");
  }

  @Test
  void nothing_is_asked_with_signs_only() {
    assertThat(SearchWords.of(" +-*() ").asked().question()).isEmpty();
  }

  @Test
  void question_has_a_bounded_number_of_words() {
    assertThat(
            SearchWords.of("word1 ".repeat(5) + "x1y x2y x3y x4y x5y x6y x7y x8y x9y z1 z2 z3 z4")
                .asked()
                .words())
        .hasSize(12)
        .doesNotHaveDuplicates();
  }
}
