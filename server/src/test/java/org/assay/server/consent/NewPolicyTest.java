package org.assay.server.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPolicyTest {

  private final List<Term> all = new ArrayList<>(ReleasePolicy.askForEverything());

  @Test
  void terms_come_out_in_the_order_of_the_fields() {
    var given = new ArrayList<>(all);
    Collections.reverse(given);

    assertThat(new NewPolicy(given).terms()).isEqualTo(all);
  }

  @Test
  void policy_that_leaves_a_field_out_is_refused() {
    all.remove(3);

    assertThatThrownBy(() -> new NewPolicy(all)).isInstanceOf(Problem.class);
  }

  @Test
  void policy_that_speaks_of_a_field_twice_is_refused() {
    all.set(3, all.get(2));

    assertThatThrownBy(() -> new NewPolicy(all)).isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "mobility", "a-b", "internal-mobility"})
  void word_is_a_purpose(String name) {
    assertThat(new NewPurpose(name, "Title", "What for.").name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ab", "Career", "a b c", "-ab", "ab-", "pay1", "a/b", "../x", "naïve"})
  void other_word_is_no_purpose(String name) {
    assertThatThrownBy(() -> new NewPurpose(name, "Title", "What for."))
        .isInstanceOf(Problem.class);
  }
}
