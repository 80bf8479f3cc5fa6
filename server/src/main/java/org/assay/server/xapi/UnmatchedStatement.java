package org.assay.server.xapi;

import java.time.Instant;
import java.util.UUID;

/**
 * A statement from which something should follow and does not yet.
 *
 * @param id the statement's id
 * @param stored when it was taken in
 * @param saidBy the name of the tool that said it
 * @param reason what is missing, for a person
 * @param tries how often it was tried
 * @param nextTry when it is tried again
 */
public record UnmatchedStatement(
    UUID id, Instant stored, String saidBy, String reason, int tries, Instant nextTry) {}
