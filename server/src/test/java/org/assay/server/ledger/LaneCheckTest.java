package org.assay.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each kind of tampering has its name. */
class LaneCheckTest {

  private final SampleLane lane = SampleLane.sound();

  @Test
  void lane_that_nobody_touched_is_sound() {
    assertThat(lane.check()).isEmpty();
  }

  @Test
  void altered_entry_is_named_and_no_other() {
    lane.change(3, entry -> Change.purpose(entry, "career"));

    assertFound(Flaw.ENTRY_ALTERED, 3L);
  }

  @Test
  void entry_with_another_hash_is_named_and_no_other() {
    lane.change(3, entry -> Change.hash(entry, Hash.ofText("else")));

    assertFound(Flaw.ENTRY_ALTERED, 3L);
  }

  @Test
  void altered_last_entry_of_a_commit_is_named_and_no_other() {
    lane.change(4, entry -> Change.purpose(entry, "career"));

    assertFound(Flaw.ENTRY_ALTERED, 4L);
  }

  @Test
  void entry_that_was_rewritten_within_a_commit_is_named() {
    lane.change(3, entry -> Change.fitting(Change.purpose(entry, "career")));

    assertFound(Flaw.ENTRY_REWRITTEN, 3L);
  }

  @Test
  void entry_that_was_rewritten_to_follow_another_is_named() {
    lane.change(2, entry -> Change.fitting(Change.previous(entry, Hash.ofText("else"))));

    assertThat(lane.check()).extracting(LedgerFinding::code).contains(Flaw.ENTRY_REWRITTEN);
    assertThat(lane.check())
        .extracting(LedgerFinding::number)
        .as("what was signed before it is not what was rewritten")
        .containsOnly(Optional.of(2L));
  }

  @Test
  void rewritten_entry_that_is_a_commit_of_its_own_is_named() {
    lane.change(1, entry -> Change.fitting(Change.purpose(entry, "career")));

    assertFound(Flaw.ENTRY_REWRITTEN, 1L);
  }

  @Test
  void end_that_was_rewritten_consistently_is_not_what_was_signed() {
    lane.change(5, entry -> Change.fitting(Change.purpose(entry, "career")));
    lane.change(6, entry -> Change.fitting(Change.previous(entry, lane.entry(5).hash())));

    assertFound(Flaw.ENTRY_REWRITTEN, 6L);
    assertThat(lane.check().get(0).sentence()).contains("5 to 6");
  }

  @Test
  void deleted_entry_is_named() {
    lane.entries.remove(2);

    assertFound(Flaw.ENTRY_MISSING, 3L);
  }

  @Test
  void deleted_first_and_last_entries_are_named() {
    lane.entries.remove(5);
    lane.entries.remove(4);
    lane.entries.remove(0);

    assertThat(lane.check())
        .extracting(LedgerFinding::code, finding -> finding.number().orElseThrow())
        .containsExactly(tuple(Flaw.ENTRY_MISSING, 1L), tuple(Flaw.ENTRY_MISSING, 5L));
    assertThat(lane.check().get(1).sentence()).contains("5 to 6 are missing");
  }

  @Test
  void entries_that_changed_places_are_named_with_both_places() {
    var third = lane.entry(3);
    var fifth = lane.entry(5);
    lane.entries.set(2, new KeptEntry(Change.number(fifth, 3), Optional.of(fifth.receipt())));
    lane.entries.set(4, new KeptEntry(Change.number(third, 5), Optional.of(third.receipt())));

    assertThat(lane.check())
        .extracting(LedgerFinding::code, finding -> finding.number().orElseThrow())
        .containsExactly(tuple(Flaw.ENTRY_MOVED, 3L), tuple(Flaw.ENTRY_MOVED, 5L));
    assertThat(lane.check().get(0).sentence()).contains("was written with number 5");
  }

  @Test
  void entry_behind_the_last_head_is_named() {
    var more = SampleLane.sound();
    more.commit(1);
    lane.entries.add(more.entries.get(6));

    assertFound(Flaw.ENTRY_UNSIGNED, 7L);
  }

  @Test
  void entry_before_the_first_is_named() {
    var entry = Change.fitting(Change.number(lane.entry(1), 0));
    lane.entries.add(0, new KeptEntry(entry, Optional.of(entry.receipt())));

    assertFound(Flaw.ENTRY_UNSIGNED, 0L);
  }

  @Test
  void altered_receipt_is_named_and_missing_one_too() {
    lane.entries.set(1, new KeptEntry(lane.entry(2), Optional.of(Hash.ofText("else"))));
    lane.entries.set(3, new KeptEntry(lane.entry(4), Optional.empty()));

    assertThat(lane.check())
        .extracting(LedgerFinding::code, finding -> finding.number().orElseThrow())
        .containsExactly(tuple(Flaw.RECEIPT_ALTERED, 2L), tuple(Flaw.RECEIPT_MISSING, 4L));
  }

  @Test
  void entry_with_another_receipts_hash_is_altered_and_its_receipt_is_not() {
    lane.change(2, entry -> entry.withReceipt(Hash.ofText("else")));

    assertFound(Flaw.ENTRY_ALTERED, 2L);
  }

  @Test
  void head_with_another_hash_is_altered() {
    lane.heads.set(2, Change.hash(lane.heads.get(2), Hash.ofText("else")));

    assertFound(Flaw.HEAD_ALTERED, 4L);
  }

  @Test
  void head_of_an_unknown_key_is_named() {
    lane.heads.set(2, Change.key(lane.heads.get(2), "did:web:example.org#z6MkElse"));

    assertFound(Flaw.KEY_UNKNOWN, 4L);
  }

  @Test
  void deleted_head_is_named_by_its_number() {
    lane.heads.remove(1);

    assertFound(Flaw.HEAD_MISSING, 1L);
  }

  @Test
  void deleted_first_head_is_named() {
    lane.heads.remove(0);

    assertFound(Flaw.HEAD_MISSING, 0L);
  }

  @Test
  void deleted_last_head_leaves_entries_that_nothing_signs() {
    lane.heads.remove(3);

    assertThat(lane.check())
        .extracting(LedgerFinding::code, finding -> finding.number().orElseThrow())
        .containsExactly(tuple(Flaw.ENTRY_UNSIGNED, 5L), tuple(Flaw.ENTRY_UNSIGNED, 6L));
  }

  @Test
  void lane_of_which_nothing_is_signed_is_named_even_if_it_is_empty() {
    lane.heads.clear();
    lane.entries.clear();

    assertFound(Flaw.HEAD_MISSING, 0L);
  }

  @Test
  void altered_row_of_the_lane_is_named_and_its_entries_are_not() {
    lane.row = lane.row.map(row -> Change.opened(row, row.opened().plusNanos(1000)));

    assertThat(lane.check()).extracting(LedgerFinding::code).containsExactly(Flaw.LANE_ALTERED);
  }

  @Test
  void row_of_the_lane_that_was_rewritten_is_not_the_signed_one() {
    lane.anchors.remove(0);
    lane.row = lane.row.map(row -> Lane.open(row.id(), row.process(), row.opened(), lane.anchors));

    assertThat(lane.check()).extracting(LedgerFinding::code).containsExactly(Flaw.LANE_ALTERED);
  }

  @Test
  void changed_or_deleted_anchor_alters_the_lane() {
    for (var anchors : List.of(lane.anchors.subList(0, 1), List.<Anchor>of())) {
      var tampered = SampleLane.sound();
      tampered.anchors = anchors;

      assertThat(tampered.check())
          .extracting(LedgerFinding::code)
          .containsExactly(Flaw.LANE_ALTERED);
    }
  }

  @Test
  void missing_row_of_the_lane_is_named() {
    lane.row = Optional.empty();

    assertThat(lane.check()).extracting(LedgerFinding::code).containsExactly(Flaw.LANE_MISSING);
  }

  @Test
  void thousands_of_flaws_are_counted_and_the_first_thousand_kept() {
    var findings = new Findings();
    for (int i = 0; i < 1200; i++) {
      findings.add(LedgerFinding.at(Flaw.ENTRY_ALTERED, SampleLane.ID, i, "altered"));
    }

    assertThat(findings.count()).isEqualTo(1200);
    assertThat(findings.kept()).hasSize(1000);
  }

  private void assertFound(Flaw flaw, long number) {
    assertThat(lane.check())
        .extracting(LedgerFinding::code, LedgerFinding::number)
        .containsExactly(tuple(flaw, Optional.of(number)));
  }
}
