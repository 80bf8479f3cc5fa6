package org.assay.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TogetherTest {

  private final List<Integer> done = new ArrayList<>();
  private final HashMap<Integer, String> refused = new HashMap<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 17})
  void one_that_is_refused_takes_no_other_with_it_wherever_it_stands(int count) {
    var all = IntStream.range(0, count).boxed().toList();
    for (int bad : all) {
      done.clear();
      refused.clear();
      Together.act(all, but(Set.of(bad)), this::refuse);
      assertThat(refused).containsOnlyKeys(bad).containsValue("No " + bad + ".");
      assertThat(done).containsExactlyElementsOf(all.stream().filter(one -> one != bad).toList());
    }
  }

  @Test
  void things_that_are_all_good_are_done_at_once() {
    var times = new ArrayList<Integer>();
    Together.act(List.of(1, 2, 3), all -> times.add(all.size()), this::refuse);
    Together.<Integer>act(List.of(), all -> times.add(all.size()), this::refuse);
    assertThat(times).containsExactly(3);
  }

  @Test
  void all_may_be_refused() {
    Together.act(List.of(1, 2, 3), but(Set.of(1, 2, 3)), this::refuse);
    assertThat(refused).containsOnlyKeys(1, 2, 3);
    assertThat(done).isEmpty();
  }

  @Test
  void wrapped_refusal_is_one_and_what_is_none_is_thrown() {
    Together.act(
        List.of(1),
        all -> {
          throw new IllegalStateException(Problem.ruleBroken("Wrapped."));
        },
        this::refuse);
    assertThat(refused).containsEntry(1, "Wrapped.");
    assertThatThrownBy(
            () ->
                Together.act(
                    List.of(1, 2),
                    all -> {
                      throw new IllegalStateException("no database");
                    },
                    this::refuse))
        .hasMessage("no database");
  }

  /** Wholly or not at all. */
  private Consumer<List<Integer>> but(Set<Integer> bad) {
    return all -> {
      all.stream()
          .filter(bad::contains)
          .findFirst()
          .ifPresent(
              one -> {
                throw Problem.ruleBroken("No " + one + ".");
              });
      done.addAll(all);
    };
  }

  private void refuse(int thing, Problem problem) {
    refused.put(thing, problem.detail());
  }
}
