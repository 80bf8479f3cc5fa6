/**
 * The command line of the examples: which program, with which options.
 *
 * <p>Out of scope: what the programs do.
 */
@NullMarked
package org.assay.examples;

import org.jspecify.annotations.NullMarked;
