package org.assay.server.consent;

/**
 * A field that is not told.
 *
 * @param field which
 * @param why {@code consent} when the person's consent is missing, {@code never} when none would
 *     help
 */
public record Withheld(ProfileField field, String why) {

  static Withheld of(ProfileField field, Basis basis) {
    return new Withheld(field, basis.wireName());
  }
}
