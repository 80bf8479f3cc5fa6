/**
 * From facts to awards: decides the rules of badge classes, and keeps every award with the facts
 * that met its rule.
 *
 * <p>Out of scope: where facts come from (rooms that are a {@code FactSource}), what a rule is
 * (room achievement), the badge that follows from an award (room credential).
 */
@NullMarked
package org.assay.server.award;

import org.jspecify.annotations.NullMarked;
