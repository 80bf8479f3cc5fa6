package org.assay.server.achievement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A kind of facts that a rule asks for, and what they have to be about.
 *
 * @param kind the kind
 * @param about as in {@link Fact#about}, or {@link #ANYTHING}
 */
public record Mention(FactKind kind, String about) {

  static final String ANYTHING = "*";

  /** Returns what rules may mention that are concerned by a change. */
  static Set<Mention> of(FactsChanged changed) {
    var mentions = new LinkedHashSet<Mention>();
    for (var kind : changed.kinds()) {
      mentions.add(new Mention(kind, ANYTHING));
      changed.about().forEach(about -> mentions.add(new Mention(kind, about)));
    }
    return mentions;
  }

  /** Returns what rules may mention for which one of the facts counts. */
  static Set<Mention> of(List<Fact> facts) {
    var mentions = new LinkedHashSet<Mention>();
    for (var fact : facts) {
      mentions.add(new Mention(fact.kind(), ANYTHING));
      mentions.add(new Mention(fact.kind(), fact.about()));
    }
    return mentions;
  }

  /** Tells whether a fact is of this kind and about this. */
  boolean covers(Fact fact) {
    return fact.kind() == kind && (about.equals(ANYTHING) || fact.about().equals(about));
  }

  /** Returns it as one text, for a row that a query can ask for. */
  @Override
  public String toString() {
    return kind + ":" + about;
  }
}
