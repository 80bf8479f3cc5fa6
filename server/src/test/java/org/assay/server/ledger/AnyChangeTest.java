package org.assay.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever single column of whatever row is changed, it is found; and so is any deleted row. */
class AnyChangeTest {

  private static final int ENTRIES = 6;
  private static final int HEADS = 4;

  @Test
  void any_change_of_an_entry_is_found_and_its_number_named() {
    for (int number = 1; number <= ENTRIES; number++) {
      int at = number;
      var changes = Change.eachColumn(SampleLane.sound().entry(at)).toList();
      assertThat(changes).hasSize(18).doesNotContain(SampleLane.sound().entry(at));
      for (var changed : changes) {
        var lane = SampleLane.sound();
        lane.change(at, entry -> changed);

        assertThat(lane.check())
            .as("%s", changed)
            .isNotEmpty()
            .anyMatch(finding -> finding.number().equals(Optional.of((long) at)));
      }
    }
  }

  @Test
  void any_change_of_an_entry_with_its_hash_made_to_fit_is_found() {
    for (int number = 1; number <= ENTRIES; number++) {
      int at = number;
      Change.eachColumn(SampleLane.sound().entry(at))
          .map(Change::fitting)
          .filter(changed -> !changed.equals(SampleLane.sound().entry(at)))
          .forEach(
              changed -> {
                var lane = SampleLane.sound();
                lane.change(at, entry -> changed);

                assertThat(lane.check()).as("%s", changed).isNotEmpty();
              });
    }
  }

  @Test
  void any_change_of_a_head_is_found() {
    for (int i = 0; i < HEADS; i++) {
      for (var changed : Change.eachColumn(SampleLane.sound().heads.get(i)).toList()) {
        var lane = SampleLane.sound();
        lane.heads.set(i, changed);

        assertThat(lane.check()).as("%s", changed).isNotEmpty();
      }
    }
  }

  @Test
  void any_change_of_the_lane_or_an_anchor_is_found() {
    for (var changed : Change.eachColumn(SampleLane.sound().row.orElseThrow()).toList()) {
      var lane = SampleLane.sound();
      lane.row = Optional.of(changed);

      assertThat(lane.check()).as("%s", changed).isNotEmpty();
    }
    for (int i = 0; i < 2; i++) {
      for (var changed : Change.eachColumn(SampleLane.sound().anchors.get(i)).toList()) {
        var lane = SampleLane.sound();
        lane.anchors.set(i, changed);

        assertThat(lane.check()).as("%s", changed).isNotEmpty();
      }
    }
  }

  @Test
  void any_deleted_row_is_found_but_a_tail_with_its_head() {
    IntStream.range(0, ENTRIES)
        .forEach(
            i -> {
              var lane = SampleLane.sound();
              lane.entries.remove(i);
              assertThat(lane.check()).as("entry %s", i + 1).isNotEmpty();
            });
    IntStream.range(0, HEADS)
        .forEach(
            i -> {
              var lane = SampleLane.sound();
              lane.heads.remove(i);
              assertThat(lane.check()).as("head %s", i).isNotEmpty();
            });
    var cut = SampleLane.sound();
    cut.entries.remove(5);
    cut.entries.remove(4);
    cut.heads.remove(3);
    assertThat(cut.check()).as("this is found by who knows how long the lane was").isEmpty();
  }
}
