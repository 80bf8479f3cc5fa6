/**
 * How long things take, measured with JMH.
 *
 * <p>Out of scope: whether they are right; that is for the tests of the verifier.
 */
@NullMarked
package org.assay.benchmarks;

import org.jspecify.annotations.NullMarked;
