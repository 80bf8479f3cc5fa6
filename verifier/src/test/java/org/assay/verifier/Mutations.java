package org.assay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Feeds damaged samples to a parser: it may refuse them, and must do nothing else. */
public final class Mutations {

  private Mutations() {}

  /** What is fed. */
  @FunctionalInterface
  public interface Parser {
    void parse(byte[] sample) throws CheckFailure;
  }

  /** Feeds every seed whole, then many damaged ones; returns how many were accepted. */
  public static int feed(long seed, int times, List<byte[]> seeds, Parser parser) {
    var random = new Random(seed);
    long start = System.nanoTime();
    int accepted = 0;
    for (int i = 0; i < times; i++) {
      byte[] sample = seeds.get(i % seeds.size());
      byte[] damaged = i < seeds.size() ? sample : damage(sample, seeds, random);
      try {
        parser.parse(damaged);
        accepted++;
      } catch (CheckFailure refused) {
        assertThat(refused.code()).isNotBlank();
        assertThat(refused.getMessage()).isNotBlank();
      } catch (RuntimeException | Error bug) {
        throw new AssertionError("Round " + i + ": " + Arrays.toString(damaged), bug);
      }
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    return accepted;
  }

  private static byte[] damage(byte[] sample, List<byte[]> seeds, Random random) {
    byte[] bytes = sample.clone();
    for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        case 3 -> bytes = splice(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)));
        case 4 -> bytes = splice(bytes, Math.min(bytes.length, at + random.nextInt(40)), at);
        default -> bytes = cross(bytes, seeds.get(random.nextInt(seeds.size())), at, random);
      }
    }
    return bytes;
  }

  /** The bytes before {@code left}, then those from {@code right}: cuts out, or repeats. */
  private static byte[] splice(byte[] bytes, int left, int right) {
    byte[] joined = Arrays.copyOf(bytes, left + bytes.length - right);
    System.arraycopy(bytes, right, joined, left, bytes.length - right);
    return joined;
  }

  private static byte[] cross(byte[] bytes, byte[] other, int at, Random random) {
    int from = other.length == 0 ? 0 : random.nextInt(other.length);
    byte[] joined = Arrays.copyOf(bytes, at + other.length - from);
    System.arraycopy(other, from, joined, at, other.length - from);
    return joined;
  }
}
