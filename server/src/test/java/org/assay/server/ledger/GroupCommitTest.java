package org.assay.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupCommitTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final List<HashedRead> written = new ArrayList<>();
  private final AtomicInteger commits = new AtomicInteger();
  private final AtomicBoolean inside = new AtomicBoolean();

  @Test
  void every_read_of_every_thread_is_written_once_and_in_few_commits() throws Exception {
    var group = new GroupCommit(this::slowly, 2_000, LONG);

    var answers = together(200, () -> group.write(reads(3)));

    assertThat(answers).hasSize(200).containsOnly(true);
    assertThat(written).hasSize(600);
    assertThat(commits.get()).isLessThan(60);
  }

  @Test
  void reads_of_one_thread_stay_next_to_each_other() throws Exception {
    var group = new GroupCommit(this::slowly, 20, LONG);

    together(50, () -> group.write(reads(5)));

    for (int i = 0; i < written.size(); i += 5) {
      var first = written.get(i);
      assertThat(written.subList(i, i + 5)).allMatch(read -> read.receipt() == first.receipt());
    }
  }

  @Test
  void commit_takes_no_more_threads_in_than_it_may() throws Exception {
    var group =
        new GroupCommit(
            reads -> {
              assertThat(reads).hasSizeLessThanOrEqualTo(12);
              slowly(reads);
            },
            10,
            LONG);

    assertThat(together(60, () -> group.write(reads(3)))).containsOnly(true);
    assertThat(written).hasSize(180);
  }

  @Test
  void batch_that_is_larger_than_a_commit_may_be_is_one_commit_all_the_same() {
    var group = new GroupCommit(this::slowly, 10, LONG);

    assertThat(group.write(reads(1_000))).isTrue();
    assertThat(commits).hasValue(1);
    assertThat(written).hasSize(1_000);
  }

  @Test
  void threads_of_a_failed_commit_are_told_and_the_next_ones_are_not_hurt() throws Exception {
    var broken = new AtomicBoolean(true);
    var group =
        new GroupCommit(
            reads -> {
              if (broken.get()) {
                throw new IllegalStateException("the database is away");
              }
              slowly(reads);
            },
            2_000,
            LONG);

    assertThat(together(20, () -> group.write(reads(1)))).containsOnly(false);
    broken.set(false);
    assertThat(together(20, () -> group.write(reads(1)))).containsOnly(true);
    assertThat(written).hasSize(20);
  }

  @Test
  void nobody_waits_for_ever_and_what_was_given_up_is_not_written() throws Exception {
    var entered = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var group =
        new GroupCommit(
            reads -> {
              entered.countDown();
              awaitUnchecked(goOn);
              slowly(reads);
            },
            2_000,
            Duration.ofMillis(200));
    var threads = Executors.newFixedThreadPool(11);
    var leader = threads.submit(() -> group.write(reads(1)));
    entered.await();
    var others = new ArrayList<Future<Boolean>>();
    for (int i = 0; i < 10; i++) {
      others.add(threads.submit(() -> group.write(reads(1))));
    }

    for (var other : others) {
      assertThat(other.get(10, TimeUnit.SECONDS)).isFalse();
    }
    goOn.countDown();
    assertThat(leader.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(written).hasSize(1);
    assertThat(group.write(reads(1))).isTrue();
    threads.shutdown();
  }

  @Test
  void thread_that_is_to_stop_stops_waiting_and_the_queue_goes_on() throws Exception {
    var entered = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var group =
        new GroupCommit(
            reads -> {
              entered.countDown();
              awaitUnchecked(goOn);
              slowly(reads);
            },
            2_000,
            LONG);
    var threads = Executors.newFixedThreadPool(3);
    var leader = threads.submit(() -> group.write(reads(1)));
    entered.await();
    var answer = new AtomicInteger(-1);
    var stopped = new Thread(() -> answer.set(group.write(reads(1)) ? 1 : 0));
    stopped.start();
    var behind = threads.submit(() -> group.write(reads(1)));
    TimeUnit.MILLISECONDS.sleep(100);

    stopped.interrupt();
    stopped.join(10_000);
    assertThat(answer).hasValue(0);
    goOn.countDown();

    assertThat(leader.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(behind.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(written).hasSize(2);
    threads.shutdown();
  }

  private void slowly(List<HashedRead> reads) {
    assertThat(inside.compareAndSet(false, true)).as("one at a time").isTrue();
    commits.incrementAndGet();
    try {
      TimeUnit.MILLISECONDS.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    written.addAll(reads);
    inside.set(false);
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads of one thread, known by the same hash object. */
  private static List<HashedRead> reads(int count) {
    var mark = Hash.ofText("one thread's");
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(i -> new HashedRead(SampleLane.read(i), mark))
        .toList();
  }

  private static List<Boolean> together(int count, Callable<Boolean> act) throws Exception {
    var threads = Executors.newFixedThreadPool(count);
    var start = new CyclicBarrier(count);
    var futures = new ArrayList<Future<Boolean>>();
    for (int i = 0; i < count; i++) {
      futures.add(
          threads.submit(
              () -> {
                start.await();
                return act.call();
              }));
    }
    var answers = new ArrayList<Boolean>();
    for (var future : futures) {
      answers.add(future.get(40, TimeUnit.SECONDS));
    }
    threads.shutdown();
    return answers;
  }
}
