/**
 * Badge classes: what can be earned and what it takes; their drafts, and their versions, which
 * never change once they are published.
 *
 * <p>Out of scope: who met a rule (room award), who holds a badge (room credential).
 */
@NullMarked
package org.assay.server.achievement;

import org.jspecify.annotations.NullMarked;
