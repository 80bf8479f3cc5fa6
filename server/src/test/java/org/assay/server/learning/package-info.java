/**
 * Shows how learning is counted, planned and recommended, and who may see it.
 *
 * <p>Out of scope: the whole way through HTTP; the journeys show it.
 */
@NullMarked
package org.assay.server.learning;

import org.jspecify.annotations.NullMarked;
