/**
 * Assessments and what people reach in them; tells results as facts to who decides on rules.
 *
 * <p>Out of scope: to decide when a rule is met (room award), what a class requires (room
 * achievement).
 */
@NullMarked
package org.assay.server.assessment;

import org.jspecify.annotations.NullMarked;
