package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.UUID;

/**
 * A read of a profile, as its person sees it.
 *
 * @param id the entry
 * @param at when
 * @param reader who
 * @param tool whether the reader is a tool rather than a person
 * @param purpose what for
 */
public record LedgerEntry(UUID id, Instant at, String reader, boolean tool, String purpose) {}
