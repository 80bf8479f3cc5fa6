package org.assay.server.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A page of a list in the order of its making.
 *
 * @param items the items
 * @param next what to send as {@code after} to get the following page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ItemPage<T>(List<T> items, Optional<UUID> next) {

  private static final int MOST = 200;

  /**
   * Checks a limit from a request.
   *
   * @throws Problem invalid request, if it is not from 1 to 200
   */
  public static int limit(int asked) {
    if (asked < 1 || asked > MOST) {
      throw Problem.invalid("limit is a number from 1 to " + MOST + ".");
    }
    return asked;
  }

  /**
   * Creates a page.
   *
   * @param found up to one item more than fits, which tells that there is a next page
   * @param most how many items fit
   * @param id names an item
   */
  public static <T> ItemPage<T> of(List<T> found, int most, Function<T, UUID> id) {
    if (found.size() <= most) {
      return new ItemPage<>(found, Optional.empty());
    }
    var items = List.copyOf(found.subList(0, most));
    return new ItemPage<>(items, Optional.of(id.apply(items.get(most - 1))));
  }
}
