/**
 * Bitstring status lists: read, judge, write.
 *
 * <p>Out of scope: deciding who is revoked.
 */
@NullMarked
package org.assay.verifier.status;

import org.jspecify.annotations.NullMarked;
