/**
 * Shows the rules of badge classes and the documents that are published.
 *
 * <p>Out of scope: HTTP and rows; the journeys show them.
 */
@NullMarked
package org.assay.server.achievement;

import org.jspecify.annotations.NullMarked;
