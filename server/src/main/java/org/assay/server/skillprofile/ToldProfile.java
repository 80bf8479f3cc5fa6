package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A profile with the receipt for it.
 *
 * @param profile what is told; its members stand beside the receipt
 * @param receipt the signed statement of what was told, a compact JWS
 */
public record ToldProfile(@JsonUnwrapped SkillProfile profile, String receipt) {

  static ToldProfile of(TellProfiles.Told<SkillProfile> told) {
    return new ToldProfile(told.content(), told.receipt());
  }
}
