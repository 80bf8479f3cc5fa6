package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever embeds the verifier reads its Javadoc, so nothing public is without. */
class DocumentationTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern PUBLIC = Pattern.compile(" {0,4}public .*");
  private static final Pattern ASTRAY = Pattern.compile("\\*/\\s*/\\*\\*");
  private static final Pattern ANNOTATION = Pattern.compile(" *@[A-Za-z].*");

  @Test
  void everything_public_has_a_comment() {
    List<String> bare = new ArrayList<>();
    for (Path file : sources()) {
      bare.addAll(withoutComment(file));
    }

    assertThat(sources()).hasSizeGreaterThan(200);
    assertThat(bare).isEmpty();
  }

  @Test
  void comment_that_is_missing_would_be_found() {
    assertThat(withoutComment("A", List.of("  }", "", "  public int b() {")))
        .containsExactly("A: public int b() {");
    assertThat(withoutComment("A", List.of("  /** B. */", "  @Deprecated", "  public int b() {")))
        .isEmpty();
    assertThat(withoutComment("A", List.of("  @Override", "  public int b() {"))).isEmpty();
  }

  @Test
  void comment_stands_before_what_it_tells_about() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(ASTRAY);
    }

    assertThat("  /** A. */\n  /** B. */\n  int b() {").containsPattern(ASTRAY);
  }

  private static List<String> withoutComment(Path file) {
    try {
      return withoutComment(file.getFileName().toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> withoutComment(String name, List<String> lines) {
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int before = i - 1;
      boolean inherited = false;
      while (before >= 0 && ANNOTATION.matcher(lines.get(before)).matches()) {
        inherited |= lines.get(before).contains("@Override");
        before--;
      }
      boolean told = inherited || (before >= 0 && lines.get(before).endsWith("*/"));
      if (PUBLIC.matcher(lines.get(i)).matches() && !told) {
        bare.add(name + ": " + lines.get(i).strip());
      }
    }
    return bare;
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
