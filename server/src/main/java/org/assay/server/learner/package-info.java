/**
 * People who learn: who they are, who leads them, and the name by which badges know them.
 *
 * <p>Out of scope: what they may do (room access), what they hold (room credential).
 */
@NullMarked
package org.assay.server.learner;

import org.jspecify.annotations.NullMarked;
