package org.assay.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesTest {

  static Stream<Source> rows() {
    return Source.all().stream();
  }

  @Test
  void every_file_is_listed_and_every_listed_file_exists() {
    Set<String> listed = rows().map(Source::file).collect(Collectors.toSet());

    Set<String> present =
        Stream.of("contexts", "json-schemas")
            .flatMap(folder -> Resources.filesIn(Resources.MAIN.resolve(folder)).stream())
            .map(file -> Resources.MAIN.relativize(file).toString().replace('\\', '/'))
            .collect(Collectors.toSet());

    assertThat(listed).isEqualTo(present);
  }

  @Test
  void no_address_has_two_answers() {
    assertThat(rows().map(Source::url)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void content_has_the_listed_digest(Source row) {
    Path file = Resources.MAIN.resolve(row.file());

    assertThat(Resources.json(file).isObject()).isTrue();
    assertThat(Resources.jcsSha256(file)).isEqualTo(row.jcsSha256());
  }

  @Test
  void contexts_hold_a_context_and_nothing_else() {
    assertThat(Source.in("contexts"))
        .allSatisfy(
            row -> {
              var context = Resources.json(Resources.MAIN.resolve(row.file()));
              assertThat(context.fieldNames()).toIterable().containsExactly("@context");
            });
  }
}
