/**
 * Tests of the W3C's interface without a server.
 *
 * <p>Out of scope: HTTP (the journeys).
 */
@NullMarked
package org.assay.server.vcapi;

import org.jspecify.annotations.NullMarked;
