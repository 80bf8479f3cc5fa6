package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * The word of others: {@code {"endorsed": {"count": 3}}}. Nobody counts twice.
 *
 * @param count how many people; one when absent
 * @param about the class of which they speak; this class itself when absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Endorsed(Optional<Integer> count, Optional<UUID> about) implements Rule {

  /** Checks the members. */
  public Endorsed {
    count = RuleNumbers.count("count", count);
    about = Given.optional(about);
  }

  @Override
  public Support at(Known known) {
    var people = new LinkedHashMap<String, Fact>();
    known
        .holding(FactKind.ENDORSEMENT, subject())
        .forEach(fact -> people.putIfAbsent(person(fact), fact));
    return Support.onAtLeast(count.orElse(1), List.copyOf(people.values()), this);
  }

  @Override
  public String inWords(RuleNames names) {
    int number = count.orElse(1);
    return "be endorsed by "
        + (number == 1 ? "1 person" : number + " people")
        + about.map(id -> " for " + names.quoted(id)).orElse("");
  }

  @Override
  public Set<Mention> mentions() {
    return Set.of(new Mention(FactKind.ENDORSEMENT, subject()));
  }

  @Override
  public boolean lasting() {
    return true;
  }

  @Override
  public Rule boundTo(UUID self) {
    return new Endorsed(count, about.or(() -> Optional.of(self)));
  }

  private String subject() {
    return about.map(UUID::toString).orElse("");
  }

  private static String person(Fact fact) {
    return fact.by().map(voucher -> voucher.account().toString()).orElse(fact.origin());
  }
}
