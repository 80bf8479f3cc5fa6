package org.assay.benchmarks.server;

import java.util.Arrays;
import java.util.Collection;

/**
 * What one measurement saw.
 *
 * @param nanos how long each answer took, the fastest first
 * @param people of how many people something was told
 * @param seconds how long it was measured
 */
record Sample(long[] nanos, long people, double seconds) {

  private static final double MILLION = 1e6;

  static Sample of(Collection<long[]> nanos, long people, double seconds) {
    long[] all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Sample(all, people, seconds);
  }

  /** Returns several as if they were one. */
  static Sample together(Collection<Sample> samples) {
    return of(
        samples.stream().map(Sample::nanos).toList(),
        samples.stream().mapToLong(Sample::people).sum(),
        samples.stream().mapToDouble(Sample::seconds).sum());
  }

  /** Returns how many answers came each second. */
  double rate() {
    return nanos.length / seconds;
  }

  /** Returns of how many people something was told each second. */
  double peopleRate() {
    return people / seconds;
  }

  /** Returns the milliseconds in which that share of the answers came. */
  double millis(double share) {
    int index = (int) Math.ceil(nanos.length * share) - 1;
    return nanos.length == 0 ? Double.NaN : nanos[Math.max(0, index)] / MILLION;
  }
}
