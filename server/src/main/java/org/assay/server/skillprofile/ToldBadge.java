package org.assay.server.skillprofile;

import java.util.Locale;
import org.assay.server.consent.ProfileField;

/**
 * A badge that may be told of, and what its class says.
 *
 * @param badge the badge
 * @param of its class
 */
record ToldBadge(HeldBadge badge, ClassSaid of) {

  /** Returns the field that has to be released for it to be told of. */
  ProfileField field() {
    return switch (of.category()) {
      case PERFORMANCE -> ProfileField.PERFORMANCE;
      case MEMBERSHIP -> ProfileField.MEMBERSHIP;
      case KNOWLEDGE, SKILL, STRATEGIC, CONTRIBUTION -> ProfileField.SKILLS;
    };
  }

  String category() {
    return of.category().name().toLowerCase(Locale.ROOT);
  }
}
