/**
 * The standards' data as records, in the standards' words.
 *
 * <p>Out of scope: signing and judging.
 */
@NullMarked
package org.assay.verifier.credential;

import org.jspecify.annotations.NullMarked;
