package org.assay.server.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that is wrong with the ledger.
 *
 * @param code what kind of thing
 * @param lane in which lane
 * @param number at which number of the lane; of several missing ones the first
 * @param read the id that stands in the row, if there is a row
 * @param sentence the same for a person
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LedgerFinding(
    Flaw code, UUID lane, Optional<Long> number, Optional<UUID> read, String sentence) {

  static LedgerFinding of(Flaw code, UUID lane, String sentence) {
    return new LedgerFinding(code, lane, Optional.empty(), Optional.empty(), sentence);
  }

  static LedgerFinding at(Flaw code, UUID lane, long number, String sentence) {
    return new LedgerFinding(code, lane, Optional.of(number), Optional.empty(), sentence);
  }

  static LedgerFinding at(Flaw code, Entry entry, String sentence) {
    return new LedgerFinding(
        code, entry.lane(), Optional.of(entry.number()), Optional.of(entry.id()), sentence);
  }
}
