package org.assay.server.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * The receipt of a read, as it was given to the reader.
 *
 * @param read the entry in the ledger
 * @param person whom the read was about
 * @param reader for whom the receipt was made
 * @param at when
 * @param receipt the signed statement as compact JWS
 */
public record KeptReceipt(UUID read, UUID person, UUID reader, Instant at, String receipt) {}
