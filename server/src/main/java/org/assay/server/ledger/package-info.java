/**
 * Who read whose profile, written before the answer leaves, in chains of hashes that show every
 * later change; the receipts; and the check of both.
 *
 * <p>Out of scope: who may read a profile, and what stands in one.
 */
@NullMarked
package org.assay.server.ledger;

import org.jspecify.annotations.NullMarked;
