package org.assay.server.ledger;

import java.util.UUID;

/**
 * Where a lane ends, as whoever added to it last knows.
 *
 * @param lane the lane
 * @param number the number of its last entry, 0 if there is none
 * @param hash the hash of that, for number 0 the genesis
 */
record LaneEnd(UUID lane, long number, Hash hash) {}
