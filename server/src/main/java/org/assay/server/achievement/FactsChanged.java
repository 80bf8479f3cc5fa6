package org.assay.server.achievement;

import java.util.Set;
import java.util.UUID;

/**
 * Facts about a person came, changed or were withdrawn: an event, fired in the transaction in which
 * they did. Whoever fires it holds the person, so that rules are decided one after the other.
 *
 * @param learner whose facts they are
 * @param kinds what kinds of facts
 * @param about what they are about, as in {@link Fact#about}
 */
public record FactsChanged(UUID learner, Set<FactKind> kinds, Set<String> about) {

  /** Creates it with its own copies. */
  public FactsChanged {
    kinds = Set.copyOf(kinds);
    about = Set.copyOf(about);
  }
}
