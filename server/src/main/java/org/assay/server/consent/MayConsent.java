package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.ReadTools;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Decides who may give a consent: the person, and nobody in their name.
 *
 * <p>Until people can sign in, their tokens are made for them. One that another person had in hand
 * gives no consent, nor does one that was made by a tool that reads profiles itself: it could allow
 * itself. Withdrawing is not held up by this. See docs/decisions/0022.
 */
@Singleton
class MayConsent {

  private final ReadTools tools;

  @Inject
  MayConsent(ReadTools tools) {
    this.tools = tools;
  }

  /**
   * Returns the person who speaks for themselves.
   *
   * @throws Problem not allowed, for a tool
   */
  static UUID person(Caller caller) {
    if (caller.tool()) {
      throw new Problem(Code.NOT_ALLOWED, "Consents are given by people, each for themselves.");
    }
    return caller.account();
  }

  /** Returns who else had the person's token in hand, in a fixed order. */
  static List<UUID> others(Caller caller) {
    return caller.behind().stream()
        .filter(hand -> !hand.equals(caller.account()))
        .sorted()
        .toList();
  }

  /** Checks that nobody could be giving the consent in the person's name. */
  void checkAlone(Caller caller) {
    for (var hand : others(caller)) {
      var tool = tools.find(hand);
      if (tool.isEmpty()) {
        throw new Problem(
            Code.NOT_ALLOWED,
            "Somebody else had this token in hand, so the consent might be theirs.");
      }
      if (tool.get().readsProfiles()) {
        throw new Problem(
            Code.NOT_ALLOWED,
            "A tool that reads profiles had this token in hand: it could allow itself.");
      }
    }
  }
}
