/**
 * Shows what skills and their strategic designations do.
 *
 * <p>Out of scope: HTTP and rows; the journeys show them.
 */
@NullMarked
package org.assay.server.skill;

import org.jspecify.annotations.NullMarked;
