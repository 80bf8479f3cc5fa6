/**
 * Learning: the catalogue of resources, what people learned and for how long, the year's target,
 * plans, and recommendations with their reasons.
 *
 * <p>Out of scope: what learning earns (room award), how it is reported by other systems' protocols
 * (room xapi).
 */
@NullMarked
package org.assay.server.learning;

import org.jspecify.annotations.NullMarked;
