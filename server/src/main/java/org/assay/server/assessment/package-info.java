/**
 * Assessments and what people reach in them; decides when the rule of a badge class is met.
 *
 * <p>Out of scope: to issue the badge (room credential), what a class requires (room achievement).
 */
@NullMarked
package org.assay.server.assessment;

import org.jspecify.annotations.NullMarked;
