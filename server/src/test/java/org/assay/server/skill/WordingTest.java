package org.assay.server.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cloud architecture | cloud  Architecture",
        "Cloud architecture | Cloud Architectures",
        "Cloud architecture | Architecture, cloud",
        "Data analysis | Analysis of data",
        "Machine learning | Machine-Learning",
        "Container orchestration | Container orchestraton",
        "Project management | Management of projects",
        "Requirements analysis | Requirement analysis",
        "Negotiation | Negotiations",
        "Resume writing | Résumé writing",
        "Sales & marketing | Marketing and sales",
        "ISO 27001 audits | ISO 27001 audit",
        "C++ | C++",
      })
  void names_that_say_the_same_are_nearly_the_same(String one, String other) {
    assertThat(Wording.of(one).nearly(Wording.of(other))).isTrue();
    assertThat(Wording.of(other).nearly(Wording.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cloud architecture | Cloud security",
        "Data analysis | Data science",
        "Java programming | JavaScript programming",
        "Project management | Product management",
        "Internal audit | External audit",
        "Inbound marketing | Outbound marketing",
        "Java 8 | Java 17",
        "ISO 9001 audit | ISO 27001 audit",
        "C | C++",
        "C++ | C#",
        "Public speaking | Public speaking for executives and boards",
        "Agile | Fragile",
        "Oracle database administration for banking | Oracle database administration for insurance",
      })
  void names_that_say_something_else_are_not(String one, String other) {
    assertThat(Wording.of(one).similarity(Wording.of(other))).isLessThan(Wording.NEARLY);
    assertThat(Wording.of(other).nearly(Wording.of(one))).isFalse();
  }

  @Test
  void name_of_joining_words_or_signs_alone_is_still_a_name() {
    assertThat(Wording.of("On the To-Do").words()).containsExactly("do");
    assertThat(Wording.of("To and For").words()).containsExactlyInAnyOrder("to", "and", "for");
    assertThat(Wording.of("…").keys()).isEmpty();
    assertThat(Wording.of("…").nearly(Wording.of("!"))).isFalse();
  }

  @Test
  void filing_misses_nothing_that_comparing_all_would_find() {
    // given names made of few words, many of them nearly the same
    var names = names(new Random(7), 600);
    var filed = new Filed<String>();
    names.forEach(name -> filed.add(name, name));
    // when each is looked up
    int found = 0;
    for (var name : names) {
      var wording = Wording.of(name);
      var expected = new HashSet<String>();
      names.stream().filter(one -> Wording.of(one).nearly(wording)).forEach(expected::add);
      // then what is found is what comparing with all finds
      assertThat(filed.nearly(name)).as(name).isEqualTo(expected);
      found += expected.size() - 1;
    }
    assertThat(found).as("there was something to find").isGreaterThan(100);
  }

  private static List<String> names(Random random, int count) {
    var words =
        List.of(
            "cloud",
            "data",
            "design",
            "designing",
            "security",
            "secure",
            "architecture",
            "architectures",
            "analysis",
            "analyst",
            "management",
            "manage",
            "project",
            "product",
            "learning",
            "machine",
            "java",
            "javascript",
            "of",
            "and",
            "8",
            "17",
            "c++",
            "öffnung");
    var names = new ArrayList<String>();
    for (int number = 0; number < count; number++) {
      var name = new ArrayList<String>();
      for (int many = 1 + random.nextInt(5); many > 0; many--) {
        name.add(slip(words.get(random.nextInt(words.size())), random));
      }
      names.add(String.join(" ", name));
    }
    return names.stream().distinct().toList();
  }

  /** One word in four has a slip of the pen. */
  private static String slip(String word, Random random) {
    if (word.length() < 4 || random.nextInt(4) > 0) {
      return word;
    }
    int at = random.nextInt(word.length());
    return word.substring(0, at) + word.substring(at + 1);
  }
}
