package org.assay.server.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A read of a profile, as its person sees it.
 *
 * @param id the entry
 * @param at when
 * @param reader who
 * @param tool whether the reader is a tool rather than a person
 * @param purpose what for
 * @param question which question was asked; absent for reads from before there were several
 * @param fields the names of what was released
 * @param receipt where the signed statement of what was told lies; absent if there is none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReadAnswer(
    UUID id,
    Instant at,
    String reader,
    boolean tool,
    String purpose,
    Optional<String> question,
    List<String> fields,
    Optional<String> receipt) {

  /** Returns the same with an address for the receipt. */
  ReadAnswer withReceiptAt(String address) {
    return new ReadAnswer(
        id, at, reader, tool, purpose, question, fields, receipt.map(there -> address));
  }
}
