/**
 * The outside of a running server, for journeys: a process, an address, a directory.
 *
 * <p>Out of scope: anything that only somebody inside the server could know.
 */
@NullMarked
package org.assay.server.journey.support;

import org.jspecify.annotations.NullMarked;
