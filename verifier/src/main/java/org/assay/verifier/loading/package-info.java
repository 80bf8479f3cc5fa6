/**
 * How documents reach the verifier: bundled, or over a guarded network.
 *
 * <p>Out of scope: JSON-LD contexts, which come from the schemas jar alone.
 */
@NullMarked
package org.assay.verifier.loading;

import org.jspecify.annotations.NullMarked;
