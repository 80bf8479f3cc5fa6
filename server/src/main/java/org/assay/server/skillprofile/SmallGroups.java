package org.assay.server.skillprofile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.server.skillprofile.SkillAggregates.ToldGroup;

/**
 * Makes of exact numbers what may be told, so that no answer speaks of fewer than ten people.
 *
 * <p>A group is not told if it has fewer than ten people, if one to nine of them prove what is asked
 * about, or if all but one to nine do. If that is one group only, the next smallest is not told
 * either, since somebody who knows the sum could subtract. What is told is rounded down to tens.
 * Whatever answers somebody puts side by side, the world in which the told numbers are exact fits
 * them all, and in it every sum and difference is a number of tens: none proves that there are a
 * few.
 */
final class SmallGroups {

  static final int LEAST = 10;

  private static final Comparator<GroupCount> SMALLEST_FIRST =
      Comparator.comparing(GroupCount::people)
          .thenComparing(GroupCount::proving)
          .thenComparing(GroupCount::group)
          .thenComparing(count -> count.skill().map(Object::toString).orElse(""));

  private SmallGroups() {}

  /** Returns the groups that are told, by name. */
  static List<ToldGroup> told(List<GroupCount> counts) {
    var told = new ArrayList<>(counts.stream().filter(SmallGroups::isLarge).toList());
    if (told.size() == counts.size() - 1) {
      told.stream().min(SMALLEST_FIRST).ifPresent(told::remove);
    }
    return told.stream()
        .sorted(
            Comparator.comparing(GroupCount::group)
                .thenComparing(count -> count.skill().map(Object::toString).orElse("")))
        .map(SmallGroups::inTens)
        .toList();
  }

  private static boolean isLarge(GroupCount count) {
    return count.people() >= LEAST
        && isNobodyOrMany(count.proving())
        && isNobodyOrMany(count.people() - count.proving());
  }

  private static boolean isNobodyOrMany(int people) {
    return people == 0 || people >= LEAST;
  }

  private static ToldGroup inTens(GroupCount count) {
    return new ToldGroup(
        count.group(), count.skill(), tens(count.people()), tens(count.proving()));
  }

  private static int tens(int number) {
    return number / LEAST * LEAST;
  }
}
