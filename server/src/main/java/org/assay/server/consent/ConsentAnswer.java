package org.assay.server.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A consent as the person who gave it sees it.
 *
 * @param id its id
 * @param number its number in the person's log
 * @param purpose what may be read for
 * @param field what may be told
 * @param reader the tool that may be told; everybody who asks for the purpose, if absent
 * @param policy the version of the policy that asked for it
 * @param givenAt from when
 * @param until when it ends, if it does by itself
 * @param withdrawnAt when it was withdrawn, if it was
 * @param inForce whether it lets anybody be told now
 * @param hands the accounts that had the person's token in hand when it was given
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ConsentAnswer(
    UUID id,
    int number,
    String purpose,
    ProfileField field,
    Optional<Reader> reader,
    int policy,
    Instant givenAt,
    Optional<Instant> until,
    Optional<Instant> withdrawnAt,
    boolean inForce,
    List<UUID> hands) {

  /** Creates an answer with its own copy of the list. */
  public ConsentAnswer {
    hands = List.copyOf(hands);
  }

  static ConsentAnswer of(
      ConsentEntry given, Optional<Reader> reader, Optional<Instant> withdrawnAt, Instant now) {
    return new ConsentAnswer(
        given.id(),
        given.number(),
        given.purpose(),
        given.field(),
        reader,
        given.policy(),
        given.at(),
        given.ends(),
        withdrawnAt,
        withdrawnAt.isEmpty() && given.lasts(now),
        given.hands());
  }
}
