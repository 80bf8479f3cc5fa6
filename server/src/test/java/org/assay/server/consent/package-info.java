/**
 * Shows that nothing is told about anybody but by right or by their own consent.
 *
 * <p>Out of scope: HTTP; the journeys show it.
 */
@NullMarked
package org.assay.server.consent;

import org.jspecify.annotations.NullMarked;
