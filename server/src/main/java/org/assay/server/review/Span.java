package org.assay.server.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.Fact.Voucher;
import org.assay.server.achievement.FactKind;

/**
 * A stretch of days on which somebody belongs to a group, from the first up to the last, exclusive.
 *
 * @param group the group's name
 * @param from the first day
 * @param to the day after the last; empty while no end is known
 * @param by who recorded it
 */
record Span(String group, LocalDate from, Optional<LocalDate> to, Voucher by) {

  private static final Comparator<Span> BEGINNING =
      Comparator.comparing(Span::group)
          .thenComparing(Span::from)
          .thenComparing(Span::end)
          .thenComparing(span -> span.by().account());

  /**
   * Makes one stretch of all that overlap or touch in the same group, whatever their order. One
   * that ends on the day on which it begins holds on no day, and falls away.
   */
  static List<Span> merged(Collection<Span> spans) {
    var merged = new ArrayList<Span>();
    spans.stream()
        .filter(span -> span.from().isBefore(span.end()))
        .sorted(BEGINNING)
        .forEach(
            span -> {
              int last = merged.size() - 1;
              if (last >= 0 && merged.get(last).reaches(span)) {
                merged.set(last, merged.get(last).joined(span));
              } else {
                merged.add(span);
              }
            });
    return List.copyOf(merged);
  }

  private LocalDate end() {
    return to.orElse(LocalDate.MAX);
  }

  private boolean reaches(Span later) {
    return group.equals(later.group) && !later.from.isAfter(end());
  }

  private Span joined(Span later) {
    return new Span(group, from, later.end().isAfter(end()) ? later.to : to, by);
  }

  /** Returns the fact; its origin is the group and the first day, whoever recorded it when. */
  Fact fact() {
    return new Fact(
        FactKind.MEMBERSHIP,
        "membership:" + group + "/" + from,
        group,
        group,
        from.atStartOfDay(ZoneOffset.UTC).toInstant(),
        to.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.of(by),
        List.of(),
        List.of());
  }
}
