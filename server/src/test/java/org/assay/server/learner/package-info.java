/**
 * Shows how people are taken in.
 *
 * <p>Out of scope: HTTP; the journeys show it.
 */
@NullMarked
package org.assay.server.learner;

import org.jspecify.annotations.NullMarked;
