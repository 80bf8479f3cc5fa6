package org.assay.server.skillprofile;

import java.time.Instant;

/**
 * What became known when a badge was taken back.
 *
 * @param at when
 * @param ended whether only because what it is for had ended: until then it was good
 */
record RevocationSaid(Instant at, boolean ended) {}
