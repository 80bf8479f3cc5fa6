package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A measured figure of performance: {@code {"metric": {"name": "uptime", "atLeast": 99.5, "by":
 * "mean", "over": "P1Y", "figures": 12}}}.
 *
 * @param name the metric's name
 * @param atLeast what has to be reached
 * @param by which of the figures count, and how
 * @param over only figures of such a period up to the moment; all when absent
 * @param figures how many figures there have to be; one when absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Metric(
    String name, BigDecimal atLeast, Reading by, Optional<Period> over, Optional<Integer> figures)
    implements Rule {

  /** Checks the members. */
  public Metric {
    name = Given.line("name", name, 200);
    atLeast = RuleNumbers.figure("atLeast", Given.present("atLeast", atLeast));
    by = Given.present("by", by);
    over = RuleNumbers.period("over", over);
    figures = RuleNumbers.count("figures", figures);
  }

  @Override
  public Support at(Known known) {
    var all =
        known
            .holding(FactKind.METRIC, name)
            .filter(fact -> fact.value().isPresent() && known.within(over, fact))
            .sorted(FactOrder.EARLIEST)
            .toList();
    return all.size() >= figures.orElse(1) && by.of(all).compareTo(reached(all)) >= 0
        ? Support.on(by == Reading.LAST ? all.subList(all.size() - 1, all.size()) : all)
        : Support.missing(this);
  }

  @Override
  public String inWords(RuleNames names) {
    return "reach a "
        + by.word()
        + " of at least "
        + RuleNumbers.plain(atLeast)
        + " in "
        + names.quoted(name)
        + over.map(length -> " over " + RuleNames.period(length)).orElse("")
        + figures.map(least -> ", of at least " + RuleNames.count(least, "figure")).orElse("");
  }

  @Override
  public Set<Mention> mentions() {
    return Set.of(new Mention(FactKind.METRIC, name));
  }

  @Override
  public boolean lasting() {
    return false;
  }

  @Override
  public Rule boundTo(UUID self) {
    return this;
  }

  /** A mean is compared without dividing, so that nothing is rounded. */
  private BigDecimal reached(List<Fact> all) {
    return by == Reading.MEAN ? atLeast.multiply(BigDecimal.valueOf(all.size())) : atLeast;
  }

  /** How several figures become one. */
  public enum Reading {
    /** Their arithmetic mean. */
    MEAN,
    /** The latest of them. */
    LAST,
    /** All of them together. */
    SUM;

    /** Reads a way of reading, in small letters. */
    @JsonCreator
    public static Reading of(String name) {
      return Stream.of(values())
          .filter(reading -> reading.word().equals(name))
          .findFirst()
          .orElseThrow(() -> Problem.invalid("The member 'by' is one of mean, last and sum."));
    }

    /** Returns it as it stands in rules. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private BigDecimal of(List<Fact> figures) {
      var values = figures.stream().map(fact -> fact.value().orElseThrow()).toList();
      return this == LAST
          ? values.get(values.size() - 1)
          : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }
}
