package org.assay.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares our contexts with the published bytes, which are found by their digest. */
class PublishedContextsTest {

  @Test
  void every_published_context_is_ours_and_every_one_of_ours_was_published() {
    var published = published();

    assertThat(ours().stream().map(Source::sha256).collect(Collectors.toSet()))
        .isEqualTo(published.keySet());
  }

  @Test
  void ours_say_exactly_what_the_published_say() {
    var published = published();

    assertThat(ours())
        .allSatisfy(
            row ->
                assertThat(Resources.jcsSha256(Resources.MAIN.resolve(row.file())))
                    .isEqualTo(Resources.jcsSha256(published.get(row.sha256()))));
  }

  @Test
  void stronger_digests_are_those_of_the_published_bytes() {
    var published = published();

    assertThat(ours())
        .allSatisfy(
            row -> {
              byte[] bytes = Resources.bytes(published.get(row.sha256()));
              assertThat(row.sha384()).isEqualTo(Resources.digest("SHA-384", bytes));
              assertThat(row.sha512()).isEqualTo(Resources.digest("SHA-512", bytes));
            });
  }

  /** All but the one that another test compares. */
  private static List<Source> ours() {
    return Source.in("contexts").stream()
        .filter(source -> !source.url().equals(StatusList2021ContextTest.URL))
        .toList();
  }

  private static Map<String, Path> published() {
    return Resources.filesIn(Standards.folder("contexts")).stream()
        .collect(
            Collectors.toMap(file -> Resources.sha256(Resources.bytes(file)), Function.identity()));
  }
}
