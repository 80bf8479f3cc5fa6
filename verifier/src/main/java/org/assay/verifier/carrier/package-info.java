/**
 * How a badge travels: JSON, compact JWS, baked PNG, baked SVG; reader and writer of each side by
 * side.
 *
 * <p>Out of scope: judging what was carried.
 */
@NullMarked
package org.assay.verifier.carrier;

import org.jspecify.annotations.NullMarked;
