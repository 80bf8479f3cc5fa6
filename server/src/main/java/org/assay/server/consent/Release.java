package org.assay.server.consent;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may be told about one person to one reader, and what not and why.
 *
 * @param purpose what it is read for
 * @param policy the version of the purpose's policy; 0 for a person who reads their own profile
 * @param consents how far the person's log of consents was read: the number of its last entry, 0 if
 *     it is empty or was not asked
 * @param fields what is told, in the order of the fields
 * @param withheld what is not told, in the same order
 */
public record Release(
    String purpose, int policy, int consents, Set<ProfileField> fields, List<Withheld> withheld) {

  /** Creates a release with its own copies, in a fixed order. */
  public Release {
    fields = Collections.unmodifiableSet(ordered(fields));
    withheld = List.copyOf(withheld);
  }

  /** Returns the release to a person of their own profile: all of it. */
  static Release everything(String purpose) {
    return new Release(purpose, 0, 0, EnumSet.allOf(ProfileField.class), List.of());
  }

  /** Tells whether a field is told. */
  public boolean tells(ProfileField field) {
    return fields.contains(field);
  }

  private static Set<ProfileField> ordered(Collection<ProfileField> fields) {
    var ordered = EnumSet.noneOf(ProfileField.class);
    ordered.addAll(fields);
    return ordered;
  }
}
