/**
 * Journeys: what people and programs do with the packaged jar, from outside.
 *
 * <p>Out of scope: the server's classes; none is imported here.
 */
@NullMarked
package org.assay.server.journey;

import org.jspecify.annotations.NullMarked;
