package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What answers to a career question rest on beside the profile. No versions of it are kept, so it
 * stands in the receipt as it was.
 *
 * @param roles what the roles asked for that were told
 * @param classes the badge classes that could be earned and were told
 * @param next where the next page began, if there was one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Career(List<WantedRole> roles, List<EarnableClass> classes, Optional<String> next) {

  /** Creates it with its own copies of the lists. */
  Career {
    roles = List.copyOf(roles);
    classes = List.copyOf(classes);
  }

  static Career of(WantedRole role, List<EarnableClass> classes) {
    return new Career(List.of(role), classes, Optional.empty());
  }
}
