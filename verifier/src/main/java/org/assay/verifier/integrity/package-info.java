/**
 * Digests by which a credential holds on to things that lie elsewhere.
 *
 * <p>Out of scope: fetching those things.
 */
@NullMarked
package org.assay.verifier.integrity;

import org.jspecify.annotations.NullMarked;
