package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.server.skillprofile.SkillProfile.InferredSkill;
import org.assay.server.skillprofile.SkillProfile.Learning;

/**
 * What a person's learning came to.
 *
 * @param year the hours of the year
 * @param inferred the skills that it suggests
 * @param heard when the last that was known of it became known
 */
record Learned(Learning year, List<InferredSkill> inferred, Optional<Instant> heard) {

  /** Creates it with its own copy of the list. */
  Learned {
    inferred = List.copyOf(inferred);
  }

  /** Returns the same with the skills that were told to be suggested by it. */
  Learned told(List<InferredSkill> skills) {
    return new Learned(year, skills, heard);
  }
}
