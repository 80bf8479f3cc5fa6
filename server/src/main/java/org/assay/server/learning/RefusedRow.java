package org.assay.server.learning;

/**
 * A row of a file that was not taken; nothing of it was written.
 *
 * @param row its number, the first after the header being 1
 * @param reason a sentence for a person
 */
public record RefusedRow(long row, String reason) {}
