/**
 * Every parser against every byte: targets for guided fuzzing, and the replay of their seeds.
 *
 * <p>Out of scope: what a document means; only that nothing but the promised answers comes out.
 */
@NullMarked
package org.assay.verifier.fuzz;

import org.jspecify.annotations.NullMarked;
