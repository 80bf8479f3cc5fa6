/**
 * People: who they are, where they work and whom they report to; the intake of one or of many.
 *
 * <p>Out of scope: what they may do (room access), what they can prove (room skillprofile).
 */
@NullMarked
package org.assay.server.learner;

import org.jspecify.annotations.NullMarked;
