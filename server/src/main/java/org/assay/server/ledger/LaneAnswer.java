package org.assay.server.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A lane of the ledger, as owners see it.
 *
 * @param id its id
 * @param process the server process that opened it
 * @param opened when
 * @param genesis its first hash
 * @param head its last signed head; kept elsewhere, it proves later that nothing was cut off
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LaneAnswer(
    UUID id, UUID process, Instant opened, String genesis, Optional<HeadAnswer> head) {

  /**
   * A signed head.
   *
   * @param number the number of the last entry
   * @param since the number of the head before
   * @param hash the hash of the last entry
   * @param at when it was signed
   * @param key the name of the key
   * @param signature Ed25519, in hex
   */
  public record HeadAnswer(
      long number, long since, String hash, Instant at, String key, String signature) {

    static HeadAnswer of(Head head) {
      return new HeadAnswer(
          head.number(), head.since(), head.hash().hex(), head.at(), head.key(), head.signature());
    }
  }

  static LaneAnswer of(Lane lane, Optional<Head> head) {
    return new LaneAnswer(
        lane.id(), lane.process(), lane.opened(), lane.genesis().hex(), head.map(HeadAnswer::of));
  }
}
