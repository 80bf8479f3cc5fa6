package org.assay.server.platform;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Work that is cheaper on many things together than on each by itself. */
public final class Together {

  private Together() {}

  /**
   * Does something with all things together. If that fails, it is done with each half of them, in
   * their order, and so on down to the single thing, so that one that is refused takes no other
   * with it.
   *
   * @param all the things; nothing is done if there are none
   * @param act what is done, wholly or not at all, such as a transaction
   * @param refused hears of a single thing that is refused, and why
   * @throws RuntimeException what a single thing fails with, if it is no problem
   */
  public static <T> void act(List<T> all, Consumer<List<T>> act, BiConsumer<T, Problem> refused) {
    if (all.isEmpty()) {
      return;
    }
    try {
      act.accept(all);
    } catch (RuntimeException failed) {
      if (all.size() == 1) {
        refused.accept(all.get(0), Problem.in(failed).orElseThrow(() -> failed));
        return;
      }
      int half = all.size() / 2;
      act(all.subList(0, half), act, refused);
      act(all.subList(half, all.size()), act, refused);
    }
  }
}
