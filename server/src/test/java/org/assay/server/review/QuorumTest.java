package org.assay.server.review;

import static org.assay.server.review.NominationState.APPROVED;
import static org.assay.server.review.NominationState.OPEN;
import static org.assay.server.review.NominationState.REJECTED;
import static org.assay.server.review.Verdict.ABSTAIN;
import static org.assay.server.review.Verdict.APPROVE;
import static org.assay.server.review.Verdict.REJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuorumTest {

  private static final Quorum TWO = new Quorum(2);
  private static final Quorum THREE = new Quorum(3);

  @Test
  void as_many_approvals_as_the_quorum_approve() {
    assertThat(TWO.decide(List.of())).isEqualTo(OPEN);
    assertThat(TWO.decide(List.of(APPROVE))).isEqualTo(OPEN);
    assertThat(TWO.decide(List.of(APPROVE, APPROVE))).isEqualTo(APPROVED);
    assertThat(TWO.decide(List.of(APPROVE, REJECT, APPROVE))).isEqualTo(APPROVED);
    assertThat(THREE.decide(List.of(APPROVE, APPROVE))).isEqualTo(OPEN);
  }

  @Test
  void one_vote_alone_decides_nothing() {
    for (var verdict : Verdict.values()) {
      assertThat(TWO.decide(List.of(verdict))).as(verdict.name()).isEqualTo(OPEN);
      assertThat(TWO.decide(List.of(verdict, ABSTAIN, ABSTAIN))).isEqualTo(OPEN);
    }
  }

  @Test
  void approvals_that_are_not_more_than_the_rejections_do_not_approve() {
    assertThat(TWO.decide(List.of(APPROVE, REJECT))).isEqualTo(OPEN);
    assertThat(TWO.decide(List.of(APPROVE, APPROVE, REJECT, REJECT))).isEqualTo(REJECTED);
    assertThat(TWO.decide(List.of(APPROVE, REJECT, REJECT))).isEqualTo(REJECTED);
  }

  @Test
  void abstentions_count_for_neither_side() {
    assertThat(TWO.decide(List.of(ABSTAIN, ABSTAIN, ABSTAIN))).isEqualTo(OPEN);
    assertThat(TWO.decide(List.of(APPROVE, ABSTAIN))).isEqualTo(OPEN);
    assertThat(TWO.decide(List.of(APPROVE, ABSTAIN, APPROVE))).isEqualTo(APPROVED);
  }

  @Test
  void says_how_many_more_reviewers_are_wanted() {
    assertThat(TWO.wanted(List.of(), 0)).isEqualTo(2);
    assertThat(TWO.wanted(List.of(), 2)).isZero();
    assertThat(TWO.wanted(List.of(ABSTAIN), 1)).isEqualTo(1);
    assertThat(TWO.wanted(List.of(APPROVE, REJECT), 0)).isEqualTo(1);
    assertThat(TWO.wanted(List.of(APPROVE), 5)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 21})
  void quorum_that_lets_one_decide_alone_is_refused(int reviewers) {
    assertThatThrownBy(() -> new Quorum(reviewers)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void order_makes_no_difference_and_further_approvals_never_undo_an_approval(long seed) {
    var dice = new Random(seed);
    for (int round = 0; round < 500; round++) {
      var votes = new ArrayList<Verdict>();
      int many = dice.nextInt(9);
      for (int i = 0; i < many; i++) {
        votes.add(Verdict.values()[dice.nextInt(3)]);
      }
      var quorum = new Quorum(2 + dice.nextInt(3));
      var before = quorum.decide(votes);
      Collections.shuffle(votes, dice);
      assertThat(quorum.decide(votes)).as("%s %s", quorum, votes).isEqualTo(before);
      if (before == APPROVED) {
        votes.add(APPROVE);
        assertThat(quorum.decide(votes)).isEqualTo(APPROVED);
      }
      assertThat(before == APPROVED && Collections.frequency(votes, APPROVE) < 2).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void whoever_is_still_wanted_would_make_an_approval_possible(long seed) {
    var dice = new Random(seed);
    for (int round = 0; round < 500; round++) {
      var votes = new ArrayList<Verdict>();
      int many = dice.nextInt(9);
      for (int i = 0; i < many; i++) {
        votes.add(Verdict.values()[dice.nextInt(3)]);
      }
      var quorum = new Quorum(2 + dice.nextInt(3));
      int awaited = dice.nextInt(3);
      int wanted = quorum.wanted(votes, awaited);
      var best = new ArrayList<>(votes);
      best.addAll(Collections.nCopies(awaited + wanted, APPROVE));
      assertThat(quorum.decide(best)).isEqualTo(APPROVED);
      if (wanted > 0) {
        best.remove(best.size() - 1);
        assertThat(quorum.decide(best)).isNotEqualTo(APPROVED);
      }
    }
  }
}
