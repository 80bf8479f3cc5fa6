/**
 * Shows what a result means and when a rule is met.
 *
 * <p>Out of scope: HTTP and rows; the journeys show them.
 */
@NullMarked
package org.assay.server.assessment;

import org.jspecify.annotations.NullMarked;
