/**
 * One question of trust each, asked in a fixed order.
 *
 * <p>Out of scope: rendering answers.
 */
@NullMarked
package org.assay.verifier.check;

import org.jspecify.annotations.NullMarked;
