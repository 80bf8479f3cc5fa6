/**
 * Shows how people are taken in.
 *
 * <p>Out of scope: HTTP and rows; the journeys show them.
 */
@NullMarked
package org.assay.server.learner;

import org.jspecify.annotations.NullMarked;
