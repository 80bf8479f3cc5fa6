package org.assay.server.learner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.ReadHolders;

/**
 * Tells which human beings may stand behind a caller: the account itself, everybody who had its
 * token or its secret in their hands, and whoever is registered a second time with the same address
 * or the same DID.
 */
@Singleton
public class WhoIsBehind {

  private final ReadLearners learners;
  private final ReadHolders holders;

  @Inject
  WhoIsBehind(ReadLearners learners, ReadHolders holders) {
    this.learners = learners;
    this.holders = holders;
  }

  /**
   * Returns the accounts that may be the ones who act. A tool whose word takes effect later is
   * named without its token, so who had its secret is asked here.
   */
  public Set<UUID> hands(Caller by) {
    var all = new HashSet<>(by.hands());
    all.addAll(holders.of(by.account()));
    return all;
  }

  /** Tells whether a person may be the one who acts, under whatever name. */
  public boolean couldBe(Caller by, Person person) {
    var hands = hands(by);
    return hands.contains(person.id())
        || hands.stream().map(learners::find).flatMap(Optional::stream).anyMatch(person::isAlso);
  }
}
