/**
 * The compensation advisor: what a manager's team has newly proven since the last cycle, with the
 * receipts for it.
 *
 * <p>Out of scope: what anybody should be paid.
 */
@NullMarked
package org.assay.examples.compensation;

import org.jspecify.annotations.NullMarked;
