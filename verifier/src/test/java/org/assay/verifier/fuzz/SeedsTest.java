package org.assay.verifier.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays the seeds of the fuzzing without any fuzzer: good ones pass, flawed ones do not. */
class SeedsTest {

  /** Work is counted in bytes allocated: a clock would measure the machine. */
  private static final long MOST_WORK = 192L << 20;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TestFactory
  Stream<DynamicTest> good_seeds_are_accepted_and_flawed_ones_refused() {
    return Arrays.stream(Target.values())
        .flatMap(
            target ->
                seeds(target).stream()
                    .map(seed -> dynamicTest(name(target, seed), () -> replay(target, seed))));
  }

  @Test
  void every_target_has_a_good_seed_and_several_flawed_ones() {
    for (Target target : Target.values()) {
      long good = seeds(target).stream().filter(SeedsTest::isGood).count();
      assertThat(seeds(target)).as(target.name()).hasSizeGreaterThan(4);
      assertThat(good).as(target.name()).isBetween(target == Target.NETWORK ? 0L : 1L, 6L);
    }
  }

  private static void replay(Target target, Path seed) {
    byte[] data = bytes(seed);
    target.accepts(data);

    long before = THREADS.getCurrentThreadAllocatedBytes();
    boolean accepted = target.accepts(data);
    long work = THREADS.getCurrentThreadAllocatedBytes() - before;

    assertThat(accepted).as("accepted: " + seed).isEqualTo(isGood(seed));
    assertThat(work).as("bytes allocated").isLessThan(MOST_WORK);
  }

  private static boolean isGood(Path seed) {
    return seed.getFileName().toString().startsWith("good");
  }

  private static String name(Target target, Path seed) {
    return folder(target) + "/" + seed.getFileName();
  }

  private static String folder(Target target) {
    return target.name().toLowerCase(Locale.ROOT);
  }

  private static List<Path> seeds(Target target) {
    try {
      var folder = SeedsTest.class.getResource("ParsersFuzzInputs/" + folder(target));
      try (var files = Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
        return files.sorted().toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(target.name(), e);
    }
  }

  private static byte[] bytes(Path seed) {
    try {
      return Files.readAllBytes(seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
