package org.assay.server.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. Ids are ordered by time, so the last id of a page is the
 * cursor to the next.
 *
 * @param limit the most items on the page, from 1 to 200
 * @param after the id after which the page begins; empty for the first page
 */
public record Paging(int limit, Optional<UUID> after) {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  /**
   * Reads the two parameters of a request.
   *
   * @throws Problem invalid, if one of them is malformed or the limit is out of bounds
   */
  public static Paging of(@Nullable String limit, @Nullable String after) {
    return new Paging(
        limit == null ? USUAL : limit(limit),
        Optional.ofNullable(after).map(id -> Given.id("after", id)));
  }

  private static int limit(String text) {
    int limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid("The parameter 'limit' is a number from 1 to " + MOST + ".");
    }
    return limit;
  }

  /** Returns how many rows to read: one more than are shown, to know whether there is a next. */
  public int rows() {
    return limit + 1;
  }

  /**
   * Makes the page of at most {@link #rows()} rows.
   *
   * @param rows what was read
   * @param id the id of a row
   * @param answer what stands on the page for a row
   */
  public <R, T> Page<T> page(List<R> rows, Function<R, UUID> id, Function<R, T> answer) {
    var shown = rows.subList(0, Math.min(limit, rows.size()));
    Optional<UUID> next =
        rows.size() > limit ? Optional.of(id.apply(shown.get(limit - 1))) : Optional.empty();
    return new Page<>(shown.stream().map(answer).toList(), next);
  }
}
