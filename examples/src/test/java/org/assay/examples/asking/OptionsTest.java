package org.assay.examples.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static final Set<String> KNOWN = Set.of("server", "since");

  @Test
  void options_have_values() {
    var options = Options.read(List.of("--server", "https://a.example", "--since", "x"), KNOWN);

    assertThat(options.get("server")).isEqualTo("https://a.example");
    assertThat(options.find("since")).contains("x");
  }

  @Test
  void unknown_doubled_and_missing_ones_are_wrong_use() {
    for (var wrong :
        List.of(
            List.of("--salary", "1"),
            List.of("server", "1"),
            List.of("--server"),
            List.of("--since", "1", "--since", "2"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> Options.read(wrong, KNOWN));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.read(List.of(), KNOWN).get("server"));
  }
}
