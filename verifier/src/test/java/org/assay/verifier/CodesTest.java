package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs rely on codes, so each stands in the documentation. */
class CodesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path CODES = Path.of("../docs/codes.md");
  private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+)\"");
  private static final Pattern DOCUMENTED = Pattern.compile("`([A-Z][A-Z0-9_]+)`");

  /** Words in capitals that are something else. */
  private static final Set<String> OTHERS =
      Set.of("NO_COLOR", "OPEN_BADGE", "COMPACT_JWS", "SD_JWT", "VP_JOSE_COSE");

  @Test
  void every_code_is_documented() throws IOException {
    Set<String> written = found(DOCUMENTED, Files.readString(CODES));
    Set<String> used = new TreeSet<>();
    for (Path file : sources()) {
      used.addAll(found(CODE, Files.readString(file)));
    }
    for (Deviation deviation : Deviation.values()) {
      used.add(deviation.name());
    }
    used.removeAll(OTHERS);
    used.removeIf(code -> code.startsWith("CLAIM_MISMATCH_") || code.startsWith("CLAIM_MISSING_"));

    assertThat(used).hasSizeGreaterThan(80);
    assertThat(written).containsAll(used);
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(text).results().map((MatchResult r) -> r.group(1)).forEach(found::add);
    return found;
  }

  private static Iterable<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
