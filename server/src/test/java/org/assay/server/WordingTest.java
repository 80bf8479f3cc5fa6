package org.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How we speak of skills, scores and groups: figures are associated with something; that one thing
 * brings about another is more than we know, and an answer never decides.
 */
class WordingTest {

  private static final Path SERVER = Path.of("src/main");
  private static final Path EXAMPLES = Path.of("../examples/src/main/java");

  private static final Pattern TOO_MUCH =
      Pattern.compile(
          "(?<!never what )\\b(causes|caused by|leads to higher|because of (his|her|their) skills"
              + "|proves that (he|she|they) deserve|will be paid|deserves? a raise)\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void no_text_that_people_read_claims_a_cause_or_a_decision() throws IOException {
    var texts = texts();

    assertThat(texts).hasSizeGreaterThan(100);
    for (var text : texts) {
      assertThat(TOO_MUCH.matcher(Files.readString(text)).find()).as(text.toString()).isFalse();
    }
  }

  @Test
  void what_is_looked_for_would_be_found() {
    assertThat(TOO_MUCH.matcher("This badge causes a higher income.").find()).isTrue();
    assertThat(TOO_MUCH.matcher("It never says what causes what.").find()).isTrue();
    assertThat(TOO_MUCH.matcher("never what causes what").find()).isFalse();
  }

  /** Templates of pages, the rooms that tell of people, and the programs that show it. */
  private static List<Path> texts() throws IOException {
    try (var templates = Files.walk(SERVER.resolve("jte"));
        var profiles = Files.walk(SERVER.resolve("java/org/assay/server/skillprofile"));
        var consents = Files.walk(SERVER.resolve("java/org/assay/server/consent"));
        var examples = Files.walk(EXAMPLES)) {
      return Stream.of(templates, profiles, consents, examples)
          .flatMap(paths -> paths)
          .filter(Files::isRegularFile)
          .toList();
    }
  }
}
